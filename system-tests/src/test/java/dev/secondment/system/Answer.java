package dev.secondment.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What came back over HTTP. A body that is not JSON reads as missing. */
record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String etag() {
        return header("ETag");
    }

    String id() {
        return body.path("id").asText();
    }

    String code() {
        return body.path("code").asText();
    }
}
