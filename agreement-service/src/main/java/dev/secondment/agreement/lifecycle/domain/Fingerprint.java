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
        try {
            byte[] text = CanonicalJson.of(document).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
