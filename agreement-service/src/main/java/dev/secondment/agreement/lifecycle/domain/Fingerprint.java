package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for a whole text when it is signed. */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits. */
    public static String of(Object document) {
        return ofText(CanonicalJson.of(document));
    }

    /** SHA-256 of the text itself in UTF-8, as 64 hexadecimal digits. */
    public static String ofText(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
