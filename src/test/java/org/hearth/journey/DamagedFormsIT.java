package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that came back damaged, too old or too large: opened afresh or refused with words, never a fault of ours. */
class DamagedFormsIT extends Rig {
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");
    private static final String STATE = "jakarta.faces.ViewState";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1:2", "stateless", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwAC"})
    void aDamagedViewStateOpensThePageAfresh(String state) throws Exception {
        Map<String, String> form = form();
        form.put(STATE, state);
        HttpResponse<String> answer = post(form);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/sign-in"));
    }

    @Test
    void aFormOfAnotherBrowserOpensThePageAfresh() throws Exception {
        Map<String, String> form = form();
        HttpClient other =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertEquals(
                302,
                other.send(request(form), HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void aFormWithoutItsNonceOpensThePageAfresh() throws Exception {
        Map<String, String> form = form();
        form.remove("primefaces.nonce");
        assertEquals(302, post(form).statusCode());
    }

    @Test
    void aFieldOfTwoMegabytesIsToldThatItIsTooLarge() throws Exception {
        Map<String, String> form = form();
        form.put("form:user", "x".repeat(2 << 20));
        HttpResponse<String> answer = post(form);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("<main"), answer.body());
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsRefused() throws Exception {
        Map<String, String> form = form();
        form.put("form:user", "a\0b");
        assertEquals(400, post(form).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "FOO"})
    void aPageTakesNoOtherMethods(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(page())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(
                405, browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    /** The fields of the sign-in page as it gave them. */
    private Map<String, String> form() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page()).build();
        Matcher fields = FIELD.matcher(
                browser.send(request, HttpResponse.BodyHandlers.ofString()).body());
        Map<String, String> form =
                fields.results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (one, two) -> one));
        assertTrue(form.containsKey(STATE), form.keySet().toString());
        return form;
    }

    private HttpResponse<String> post(Map<String, String> form) throws IOException, InterruptedException {
        return browser.send(request(form), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(page())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static URI page() {
        return URI.create(court() + "/sign-in");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
