package org.hearth.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages as one account gets them by plain HTTP with a session's cookie, without a browser: quick, and every byte read. */
public final class Visit {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]+)[^\"]*\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visit() {}

    /**
     * What came back.
     *
     * @param text the body as text
     */
    public record Got(int status, String type, byte[] bytes, String text) {}

    /** A demo account's pages; it signs in with the form, as people do. */
    public static Visit as(String user) {
        Visit visit = new Visit();
        Matcher state = STATE.matcher(visit.get("/sign-in").text());
        if (!state.find()) {
            throw new AssertionError("no form to sign in with");
        }
        Map<String, String> form = Map.of(
                "form",
                "form",
                "form:user",
                user,
                "form:password",
                Rig.PASSWORD,
                "form:go",
                "form:go",
                "jakarta.faces.ViewState",
                state.group(1).replace("&#45;", "-"));
        String body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        Got in = visit.send(HttpRequest.newBuilder(at("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (in.text().contains("form:password")) {
            throw new AssertionError(user + " did not sign in: " + in.status());
        }
        return visit;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI at(String path) {
        return URI.create(CourtIsOpen.address() + path);
    }

    /** One page or file of the court, by its path. */
    public Got get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private Got send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Got(
                    response.statusCode(), type, response.body(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The paths inside the court that a page leads to; never the one that signs out, nor a page's own looks. */
    public static Set<String> links(Got page) {
        Set<String> links = new TreeSet<>();
        if (!page.type().contains("html")) {
            return links;
        }
        Matcher link = LINK.matcher(page.text());
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&").replaceAll(";jsessionid=[^?]*", "");
            boolean inside = path.startsWith("/") && !path.startsWith("//");
            if (inside
                    && !path.matches("/(jakarta\\.faces\\.resource|resources|sign-out|page/sign-out|page/alive).*")) {
                links.add(path);
            }
        }
        return links;
    }
}
