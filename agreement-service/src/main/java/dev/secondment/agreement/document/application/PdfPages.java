package dev.secondment.agreement.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.agreement.document.domain.DocumentRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns a page into PDF/A-like pages with their typefaces inside. Nothing is fetched: a wording that names an address,
 * a file or an entity gets nothing from it.
 */
@ApplicationScoped
class PdfPages {
    private static final String FAMILY = "Liberation Sans";
    private static final List<Face> FACES = List.of(
            new Face("Regular", 400, FontStyle.NORMAL),
            new Face("Bold", 700, FontStyle.NORMAL),
            new Face("Italic", 400, FontStyle.ITALIC),
            new Face("BoldItalic", 700, FontStyle.ITALIC));

    private record Face(String name, int weight, FontStyle style) {
        InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            String file = "/liberation/LiberationSans-" + name + ".ttf";
            try (InputStream stream = PdfPages.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException(file + " is missing");
                }
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    byte[] print(String page) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, uri) -> null);
            for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, moment);
            }
            builder.usePdfUaAccessibility(true);
            for (Face face : FACES) {
                builder.useFont(face::open, FAMILY, face.weight(), face.style(), true);
            }
            builder.withW3cDocument(read(page), "");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws DocumentRejected where the page is not well formed, which only an employer's wording can bring about */
    static Document read(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new DocumentRejected(DocumentProblem.TEMPLATE_INVALID, "Not well formed: " + e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }
}
