package org.hearth.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The court's mail server. It keeps and logs nothing of what it sends. */
public final class Smtp {
    private static final String FROM = "HEARTH_MAIL_FROM must be an e-mail address, as no-reply@county.example";
    private static final String URL =
            "HEARTH_MAIL_URL must be smtp://host:port or smtps://user:password@host:port, without a path";
    private static final Pattern CODE = Pattern.compile("\\s*([245])\\d\\d[ -].*", Pattern.DOTALL);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final Session session;
    private final String protocol;
    private final URI server;
    private final String from;

    private Smtp(Session session, String protocol, URI server, String from) {
        this.session = session;
        this.protocol = protocol;
        this.server = server;
        this.from = from;
    }

    /**
     * The server of a URL.
     *
     * @param url {@code smtp://host:port} or {@code smtps://user:password@host:port}
     * @param from whom the mails come from
     * @throws IllegalStateException naming the setting at fault, never its value
     */
    public static Smtp at(String url, String from) {
        URI server = uri(url);
        boolean known = "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
        if (!known
                || server.getHost() == null
                || !server.getPath().replace("/", "").isEmpty()) {
            throw new IllegalStateException(URL);
        }
        if (!Address.holds(from) && !from.endsWith("@localhost")) {
            throw new IllegalStateException(FROM);
        }
        String protocol = server.getScheme();
        return new Smtp(Session.getInstance(properties(protocol)), protocol, server, from);
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(URL);
        }
    }

    private static Properties properties(String protocol) {
        Properties settings = new Properties();
        String mail = "mail." + protocol + ".";
        settings.setProperty(mail + "connectiontimeout", CONNECT_MILLIS);
        settings.setProperty(mail + "timeout", ANSWER_MILLIS);
        settings.setProperty(mail + "writetimeout", ANSWER_MILLIS);
        settings.setProperty(mail + "quitwait", "false");
        settings.setProperty(mail + "ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.mime.charset", "UTF-8");
        return settings;
    }

    /**
     * Tries to send one mail.
     *
     * @param leaving called once, after the server has said that it is ready for the mail and before its first byte
     *     leaves; what it throws stops the mail, of which then nothing has left
     */
    Outcome send(Mail mail, Runnable leaving) {
        Leaving message;
        try {
            message = new Leaving(session, mail, from, leaving);
        } catch (MessagingException e) {
            return Outcome.REFUSED;
        }
        try (Transport transport = session.getTransport(protocol)) {
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.TAKEN;
        } catch (MessagingException e) {
            return outcome(e, message.left);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        String[] user = server.getRawUserInfo() == null
                ? new String[] {null, null}
                : server.getRawUserInfo().split(":", 2);
        transport.connect(
                server.getHost(), server.getPort(), decoded(user[0]), user.length > 1 ? decoded(user[1]) : null);
    }

    private static String decoded(String part) {
        return part == null ? null : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What a failed try means: the server's own code decides; without one, whether the first byte had left. */
    private static Outcome outcome(MessagingException failed, boolean left) {
        char code = code(failed);
        if (code == '5' && (left || failed instanceof SendFailedException)) {
            return Outcome.REFUSED;
        }
        if (left) {
            return code == '4' ? Outcome.NOT_TAKEN : Outcome.UNKNOWN;
        }
        return failed instanceof SendFailedException ? Outcome.NOT_TAKEN : Outcome.NO_SERVER;
    }

    private static char code(MessagingException failed) {
        for (Throwable each = failed; each != null; each = next(each)) {
            Matcher found = CODE.matcher(each.getMessage() == null ? "" : each.getMessage());
            if (found.matches()) {
                return found.group(1).charAt(0);
            }
        }
        return ' ';
    }

    private static Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException ? ((MessagingException) thrown).getNextException() : null;
    }

    /** A mail that says when its first byte leaves, and whose id is the message's own at every try. */
    private static final class Leaving extends MimeMessage {
        private final Runnable leaving;
        private final String stableId;
        private boolean left;

        Leaving(Session session, Mail mail, String from, Runnable leaving) throws MessagingException {
            super(session);
            this.leaving = leaving;
            this.stableId = "<" + mail.id() + from.substring(from.indexOf('@')) + ">";
            setFrom(new InternetAddress(from));
            setRecipient(RecipientType.TO, new InternetAddress(mail.to()));
            setSubject(mail.subject(), "UTF-8");
            setText(mail.body(), "UTF-8");
            setHeader("Auto-Submitted", "auto-generated");
            saveChanges();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", stableId);
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            leaving.run();
            left = true;
            super.writeTo(out, without);
        }
    }
}
