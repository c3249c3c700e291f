package org.hearth.paper;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.hearth.terms.TemplateFault;

/** One template that can be filled with data, within a time and a size that no paper needs more of. */
final class Filling {
    private static final int SECONDS = 5;
    private static final int LARGEST = 2_000_000;
    private static final long STACK = 512 * 1024;
    /** As many are filled side by side; one that will not end holds its place until it does. */
    private static final Semaphore PLACES = new Semaphore(8);
    /** What no XML may hold, and a copied text sometimes does. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Configuration HARDENED = hardened();

    private final String file;
    private final Template template;

    private Filling(String file, Template template) {
        this.file = file;
        this.template = template;
    }

    static Filling of(String file, String text) {
        try {
            Template template = new Template(file, text, HARDENED);
            _CoreAPI.addThreadInterruptedChecks(template);
            return new Filling(file, template);
        } catch (ParseException e) {
            throw new TemplateFault(file, e.getLineNumber(), first(e.getEditorMessage()));
        } catch (IOException e) {
            throw new TemplateFault(file, 0, "the template cannot be read");
        } catch (StackOverflowError e) {
            throw new TemplateFault(file, 0, "is nested deeper than a paper may be");
        }
    }

    String file() {
        return file;
    }

    /** The filled markup. It runs on a thread of its own, which is interrupted when it takes too long. */
    String fill(Map<String, Object> data) {
        FutureTask<String> task = new FutureTask<>(() -> run(data));
        try {
            if (!PLACES.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new TemplateFault(file, 0, "waits for papers that do not end; try again");
            }
            start(task);
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new TemplateFault(file, 0, "takes longer than " + SECONDS + " seconds; shorten its lists");
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new TemplateFault(file, 0, "was interrupted");
        }
    }

    private static void start(Runnable task) {
        Runnable placed = () -> {
            try {
                task.run();
            } finally {
                PLACES.release();
            }
        };
        Thread worker = new Thread(null, placed, "paper", STACK);
        worker.setDaemon(true);
        worker.start();
    }

    private String run(Map<String, Object> data) throws TemplateException, IOException {
        BoundedText text = new BoundedText(LARGEST);
        template.process(data, text);
        return NOT_XML.matcher(text.toString()).replaceAll("");
    }

    private TemplateFault fault(Throwable cause) {
        if (cause instanceof InvalidReferenceException) {
            InvalidReferenceException missing = (InvalidReferenceException) cause;
            String name = missing.getBlamedExpressionString();
            return new TemplateFault(file, line(missing), name + " is not among this paper's data; check its name");
        }
        if (cause instanceof TemplateException) {
            TemplateException refused = (TemplateException) cause;
            return new TemplateFault(file, line(refused), first(refused.getMessageWithoutStackTop()));
        }
        return new TemplateFault(file, 0, "cannot be filled: larger or deeper than a paper may be");
    }

    private static int line(TemplateException e) {
        return e.getLineNumber() == null ? 0 : e.getLineNumber();
    }

    private static String first(String message) {
        return message == null
                ? "cannot be filled"
                : message.lines().findFirst().orElse("cannot be filled");
    }

    private static Configuration hardened() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNumberFormat("computer");
        configuration.setLocale(Locale.US);
        return configuration;
    }
}
