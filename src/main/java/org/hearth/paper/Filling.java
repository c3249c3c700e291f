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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.terms.TemplateFault;

/** One template that can be filled with data, within a time and a size that no paper needs more of. */
final class Filling {
    private static final int SECONDS = 5;
    private static final int LARGEST = 2_000_000;
    private static final long STACK = 512 * 1024;
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
        }
    }

    String file() {
        return file;
    }

    /** The filled markup. It runs on a thread of its own, which is interrupted when it takes too long. */
    String fill(Map<String, Object> data) {
        FutureTask<String> task = new FutureTask<>(() -> run(data));
        Thread worker = new Thread(null, task, "paper", STACK);
        worker.setDaemon(true);
        worker.start();
        try {
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

    private String run(Map<String, Object> data) throws TemplateException, IOException {
        BoundedText text = new BoundedText(LARGEST);
        template.process(data, text);
        return text.toString();
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
