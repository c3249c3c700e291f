package org.hearth.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Problem;

/**
 * A form with one file in it, {@code multipart/form-data}, read here and not by the server, which would lay the file
 * down in the clear beside its temporary files.
 *
 * <p>Source: RFC 7578.
 *
 * @param fields the other fields by name
 * @param fileName as the sender's machine calls the file; null where it does not say
 * @param file what the part {@code file} holds; null where there is none
 */
public record UploadedForm(Map<String, String> fields, String fileName, byte[] file) {
    /** The most bytes of the form around its file. */
    public static final int AROUND = 64 << 10;

    private static final int MOST_PARTS = 20;
    private static final int LONGEST_HEAD = 4_096;
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*(name|filename)=(?:\"([^\"]*)\"|([^;\\s]*))");

    /**
     * Reads a form.
     *
     * @param contentType the request's own, with the boundary
     * @param largest the most bytes of the file
     * @throws Problem too large, before more than that is read; bad input where it is no such form, or the file is empty
     */
    public static UploadedForm read(String contentType, InputStream in, int largest) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw broken();
        }
        byte[] body = in.readNBytes(largest + AROUND + 1);
        if (body.length > largest + AROUND) {
            throw tooLarge(largest);
        }
        UploadedForm form = parts(body, "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)));
        if (form.file() != null && form.file().length > largest) {
            throw tooLarge(largest);
        }
        return form;
    }

    /**
     * Reads a form of several files; a file stands by the name of its part, or where that is {@code file} or {@code files}
     * by what the sender's machine calls it.
     *
     * @param contentType the request's own, with the boundary
     * @param largest the most bytes of the whole form
     * @throws Problem too large, before more than that is read; bad input where it is no such form, or names a file twice
     */
    public static Map<String, byte[]> files(String contentType, InputStream in, int largest) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw broken();
        }
        byte[] body = in.readNBytes(largest + 1);
        if (body.length > largest) {
            throw tooLarge(largest);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        for (Part part : all(body, mark)) {
            boolean unnamed =
                    part.fileName() != null && (part.isFile() || part.name().equals("files"));
            if (files.putIfAbsent(unnamed ? part.fileName() : part.name(), part.bytes(body)) != null) {
                throw Problem.badInput(part.name(), "problem.import-twice");
            }
        }
        return files;
    }

    private static Problem tooLarge(int largest) {
        return Problem.of(Problem.Kind.TOO_LARGE, "too-large", largest >> 20);
    }

    private static Problem broken() {
        return Problem.badInput("file", "problem.attachment-form");
    }

    private static UploadedForm parts(byte[] body, String mark) {
        Map<String, String> fields = new LinkedHashMap<>();
        Part file = null;
        for (Part part : all(body, mark)) {
            if (file != null && part.isFile()) {
                throw broken();
            }
            if (part.isFile()) {
                file = part;
            } else {
                fields.put(part.name(), part.text(body));
            }
        }
        return new UploadedForm(
                Map.copyOf(fields), file == null ? null : file.fileName(), file == null ? null : file.bytes(body));
    }

    private static List<Part> all(byte[] body, String mark) {
        List<Part> parts = new ArrayList<>();
        int at = Bytes.find(body, mark, 0);
        while (at >= 0 && Bytes.stands(body, "\r\n", at + mark.length())) {
            int next = Bytes.find(body, "\r\n" + mark, at + mark.length());
            parts.add(Part.of(body, at + mark.length() + 2, next));
            if (parts.size() > MOST_PARTS) {
                throw broken();
            }
            at = next + 2;
        }
        if (at < 0 || !Bytes.stands(body, "--", at + mark.length())) {
            throw broken();
        }
        return parts;
    }

    /** One part: its name, the file's name where it is one, and where its content stands. */
    private record Part(String name, String fileName, int from, int to) {
        static Part of(byte[] body, int from, int to) {
            int head = Bytes.find(body, "\r\n\r\n", from - 2);
            if (to < 0 || head < 0 || head > to || head - from > LONGEST_HEAD) {
                throw broken();
            }
            String said = new String(body, from, Math.max(0, head - from), StandardCharsets.UTF_8);
            Map<String, String> parameters = new LinkedHashMap<>();
            Matcher each = PARAMETER.matcher(said);
            while (each.find()) {
                parameters.putIfAbsent(
                        each.group(1).toLowerCase(java.util.Locale.ROOT),
                        each.group(2) == null ? each.group(3) : each.group(2));
            }
            if (!parameters.containsKey("name") || head + 4 > to + 2) {
                throw broken();
            }
            return new Part(parameters.get("name"), parameters.get("filename"), head + 4, Math.max(head + 4, to));
        }

        boolean isFile() {
            return name.equals("file");
        }

        String text(byte[] body) {
            return new String(body, from, to - from, StandardCharsets.UTF_8);
        }

        byte[] bytes(byte[] body) {
            return java.util.Arrays.copyOfRange(body, from, to);
        }
    }
}
