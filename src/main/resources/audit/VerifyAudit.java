import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks an exported audit of Hearth without Hearth. It needs a Java 17 or later and nothing else:
 *
 * <pre>java VerifyAudit.java audit.tsv --roots audit-roots --keys hearth.key</pre>
 *
 * Without the key file it checks that every line stands in its order, that none is missing between the first and the last,
 * and that the links are those of the roots. With it, also that every line says what it said when it was written. Give
 * {@code --roots} once for each file of roots you kept. The exit code is 0 when all stands, 1 when something does not, 2 when
 * it was called wrongly.
 */
public class VerifyAudit {
    private static final int COLUMNS = 14;
    private static final String NONE = "\\N";

    private final Map<Long, String> roots = new TreeMap<>();
    private final Map<String, byte[]> keys = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long number;
    private long unchecked;
    private String link = "";

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Checks what the arguments name, prints what it found, and answers the exit code. */
    static int run(String... args) {
        if (args.length == 0 || args.length % 2 == 0) {
            System.err.println("Usage: java VerifyAudit.java audit.tsv [--roots audit-roots] [--keys hearth.key]");
            return 2;
        }
        VerifyAudit check = new VerifyAudit();
        try {
            for (int i = 1; i < args.length; i += 2) {
                check.take(args[i], Path.of(args[i + 1]));
            }
            check.read(Path.of(args[0]));
            return check.say();
        } catch (IOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        return 2;
    }

    private void take(String option, Path file) throws IOException {
        if (option.equals("--keys")) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("audit=") || line.startsWith("audit.")) {
                    int at = line.indexOf('=');
                    String id = line.startsWith("audit=") ? NONE : line.substring("audit.".length(), at);
                    keys.put(id, Base64.getDecoder().decode(line.substring(at + 1).strip()));
                }
            }
        } else if (option.equals("--roots")) {
            roots(file);
        } else {
            throw new IllegalArgumentException("Unknown option " + option + "; known are --roots and --keys.");
        }
    }

    private void roots(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ");
            if (parts.length < 3 || !parts[1].matches("\\d{1,18}")) {
                faults.add("The file of roots has a line that is no root: " + line);
            } else {
                String other = roots.putIfAbsent(Long.valueOf(parts[1]), parts[2]);
                if (other != null && !other.equals(parts[2])) {
                    faults.add("Two roots name line " + parts[1] + " and differ.");
                }
            }
        }
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String heading = lines.readLine();
            if (heading == null || !heading.startsWith("number\tlink\tlink_mac\t")) {
                throw new IllegalArgumentException("This is no export of an audit: its first line must name the columns.");
            }
            for (String line = lines.readLine(); line != null && faults.isEmpty(); line = lines.readLine()) {
                line(line.split("\t", -1));
            }
        }
        roots.keySet().stream()
                .filter(each -> each > number && faults.isEmpty())
                .findFirst()
                .ifPresent(each -> faults.add("Line " + (number + 1) + " is missing: the roots go on to line " + each
                        + ", but the export ends at line " + number + "."));
    }

    private void line(String[] value) {
        if (value.length != COLUMNS || !value[0].matches("\\d{1,18}")) {
            faults.add("After line " + number + " stands something that is no line of the audit.");
            return;
        }
        long next = number + 1;
        if (Long.parseLong(value[0]) != next) {
            faults.add("Line " + next + " is missing: line " + value[0] + " stands in its place.");
        } else if (!says(value)) {
            faults.add("Line " + next + " does not say what it said when it was written.");
        } else if (!follows(value, next)) {
            faults.add("Line " + next + " does not follow the line before it: it was changed, moved or put in.");
        } else if (!value[1].equals(roots.getOrDefault(next, value[1]))) {
            faults.add("Line " + next + " is not the one whose root was kept.");
        }
        number = next;
        link = value[1];
    }

    private boolean says(String[] value) {
        if (keys.isEmpty()) {
            return true;
        }
        if (!keys.containsKey(value[3])) {
            throw new IllegalArgumentException("The key file holds no key of the audit named " + value[3] + ".");
        }
        String done = String.valueOf(Instant.parse(value[6]).toEpochMilli());
        return value[4].equals(mac(
                value[3], value[5], done, value[7], value[8], value[9], value[10], value[11], value[12], value[13]));
    }

    /** The link, and with the key its mark; a link of the first form, which has no mark, cannot be checked without the key. */
    private boolean follows(String[] value, long next) {
        if (!value[2].equals(NONE)) {
            boolean linked = value[1].equals(digest(next + "|" + link + "|" + value[4]));
            return linked && (keys.isEmpty() || value[2].equals(mac(value[3], "link", value[0], value[1])));
        }
        if (keys.isEmpty()) {
            unchecked++;
            return true;
        }
        return value[1].equals(mac(NONE, link, value[4]));
    }

    private static String digest(String text) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA-256 over parts, each preceded by its length; a part that has no value counts as length -1. */
    private String mac(String key, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.get(key), "HmacSHA256"));
            for (String part : parts) {
                byte[] bytes = part.equals(NONE) ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
                mac.update(((part.equals(NONE) ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return text(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private int say() {
        if (!faults.isEmpty()) {
            faults.forEach(System.out::println);
            System.out.println("The audit does not stand. Change nothing, keep the export and the roots, and tell the court.");
            return 1;
        }
        System.out.println("All " + number + " lines stand in their order, and none is missing between them.");
        System.out.println(
                keys.isEmpty()
                        ? "What they say was not checked: that needs the key file (--keys)."
                        : "Every line says what it said when it was written.");
        if (unchecked > 0) {
            System.out.println(unchecked + " older lines can be checked only with the key file.");
        }
        System.out.println(
                roots.isEmpty()
                        ? "No roots were given (--roots): lines cut off the end would not be found."
                        : roots.size() + " roots agree; the last names line " + ((TreeMap<Long, String>) roots).lastKey() + ".");
        return 0;
    }
}
