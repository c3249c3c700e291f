package org.hearth.boot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.hearth.terms.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the log, as text or as JSON. Of a fault it keeps which kinds and where in the code; what a message of
 * somebody else's code was filled with may be a child's words, so once the court is open only its fixed part is written.
 * No character of a message can begin a line of its own.
 */
final class LogLine extends Formatter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OURS = "org.hearth";
    /** By which the server says where it listens, in lines that tools read as they are; turned off but in tests. */
    private static final String SERVER = "PayaraMicro";

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\p{Cs}]+ *");
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();
    private static volatile boolean open;

    private final boolean json;

    LogLine(boolean json) {
        this.json = json;
    }

    /** Names the request that this thread serves in each of its lines; null for none. */
    static void serving(String request) {
        if (request == null) {
            REQUEST.remove();
        } else {
            REQUEST.set(request);
        }
    }

    /** From now on there are people whose words could stand in a message. */
    static void courtIsOpen() {
        open = true;
    }

    @Override
    public String format(LogRecord record) {
        if (!json && SERVER.equals(record.getLoggerName())) {
            return record.getInstant() + " " + record.getLevel() + " " + SERVER + ": " + formatMessage(record) + "\n";
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
        fields.put("level", record.getLevel().getName());
        fields.put("logger", clean(record.getLoggerName()));
        if (REQUEST.get() != null) {
            fields.put("request", REQUEST.get());
        }
        if (record instanceof Said said) {
            fields.putAll(said.fields);
        } else {
            said(record, fields);
        }
        return json ? JSON.writeValueAsString(fields) + "\n" : text(fields);
    }

    private void said(LogRecord record, Map<String, Object> fields) {
        String message = message(record);
        fields.put("message", message == null ? "withheld" : clean(message));
        if (record.getThrown() != null) {
            fields.put("thrown", clean(Problem.places(record.getThrown())));
        }
    }

    private String message(LogRecord record) {
        String name = record.getLoggerName();
        if (!open || name != null && name.startsWith(OURS)) {
            return formatMessage(record);
        }
        String fixed = fixed(record);
        return fixed != null && PLACE.matcher(fixed).find() ? fixed : null;
    }

    /** The message before anything was filled in. */
    private static String fixed(LogRecord record) {
        try {
            return record.getResourceBundle() == null
                    ? record.getMessage()
                    : record.getResourceBundle().getString(record.getMessage());
        } catch (MissingResourceException | ClassCastException e) {
            return record.getMessage();
        }
    }

    /** One line, whatever was in it. */
    private static String clean(String text) {
        return text == null ? "" : BREAKS.matcher(text.strip()).replaceAll(" | ");
    }

    private static String text(Map<String, Object> fields) {
        StringBuilder line = new StringBuilder();
        fields.forEach((name, value) -> {
            boolean plain = name.equals("time") || name.equals("level") || name.equals("message");
            line.append(line.length() == 0 ? "" : " ")
                    .append(plain ? "" : name + "=")
                    .append(value);
        });
        return line.append(System.lineSeparator()).toString();
    }

    /** A line that is made of fields and has no words. */
    static final class Said extends LogRecord {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> fields;

        /**
         * A line.
         *
         * @param fields names, numbers and words of our own code alone
         */
        Said(Level level, String logger, Map<String, Object> fields) {
            super(level, "");
            this.fields = fields;
            setLoggerName(logger);
            setInstant(Instant.now());
        }
    }
}
