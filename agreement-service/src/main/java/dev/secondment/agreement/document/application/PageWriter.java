package dev.secondment.agreement.document.application;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import io.quarkus.qute.WhenSectionHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes pages with Qute, for templates that are not ours to trust: they reach the data they are given and nothing else
 * (no reflection, no includes, no way around the escaping), and a page that grows without end is cut off.
 */
@ApplicationScoped
class PageWriter {
    private static final int LONGEST_PAGE = 1_000_000;
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine lenient = engine(false);
    private final Engine strict = engine(true);
    private final Map<String, Template> ours = new ConcurrentHashMap<>();

    private static Engine engine(boolean strict) {
        return Engine.builder()
                .addSectionHelper(new IfSectionHelper.Factory())
                .addSectionHelper(new WhenSectionHelper.Factory())
                .addSectionHelper(new BoundedLoops())
                .addValueResolver(ValueResolvers.mapperResolver())
                .addValueResolver(ValueResolvers.mapResolver())
                .addValueResolver(ValueResolvers.mapEntryResolver())
                .addValueResolver(ValueResolvers.collectionResolver())
                .addValueResolver(ValueResolvers.listResolver())
                .addValueResolver(ValueResolvers.thisResolver())
                .addValueResolver(ValueResolvers.orResolver())
                .addValueResolver(ValueResolvers.orEmpty())
                .addValueResolver(ValueResolvers.trueResolver())
                .addValueResolver(ValueResolvers.logicalAndResolver())
                .addValueResolver(ValueResolvers.logicalOrResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addResultMapper(new Nothing())
                .strictRendering(strict)
                .build();
    }

    /** With one of our own templates, by its name among the resources. */
    String write(String resource, Map<String, Object> data) {
        return render(ours.computeIfAbsent(resource, name -> lenient.parse(resource(name), HTML, name)), data);
    }

    /** With an employer's wording; a field that the agreement lacks is left blank. */
    String writeWith(String body, Map<String, Object> data) {
        return render(lenient.parse(body, HTML, "wording"), data);
    }

    /** @throws TemplateException where the wording cannot be read, or names what no agreement has */
    String tryOut(String body, Map<String, Object> data) {
        return render(strict.parse(body, HTML, "wording"), data);
    }

    static String resource(String name) {
        try (InputStream stream = PageWriter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(Template template, Map<String, Object> data) {
        StringBuilder page = new StringBuilder();
        try {
            template.instance()
                    .data(data)
                    .setAttribute(BoundedLoops.COUNTER, new AtomicInteger())
                    .consume(text -> {
                        if (page.length() + text.length() > LONGEST_PAGE) {
                            throw new TemplateException("The page grows beyond " + LONGEST_PAGE + " characters");
                        }
                        page.append(text);
                    })
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof TemplateException why ? why : e;
        }
        return page.toString();
    }

    /** What is not there is printed as nothing. */
    private static final class Nothing implements ResultMapper {
        @Override
        public int getPriority() {
            return 10;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return Results.isNotFound(result);
        }

        @Override
        public String map(Object result, Expression expression) {
            return "";
        }
    }
}
