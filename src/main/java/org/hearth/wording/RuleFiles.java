package org.hearth.wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The files {@code wording/*.xml} in LanguageTool's rule format. LanguageTool loads them without checking, and loses
 * what it does not know in silence; so each is held against LanguageTool's own schema first. A rule that names a Java
 * class ({@code filter}) or a document type is refused: these files are data.
 */
final class RuleFiles {
    private static final String SCHEMA = "/org/languagetool/rules/rules.xsd";

    private final Templates templates;
    private final Language language;
    private final Schema schema;

    RuleFiles(Templates templates, Language language) {
        this.templates = templates;
        this.language = language;
        this.schema = schema();
    }

    /** All rules, in the order of the files' names and of the lines in them. */
    List<AbstractPatternRule> read() {
        List<AbstractPatternRule> rules = new ArrayList<>();
        for (String file : templates.files("wording", ".xml")) {
            String text = templates.text(file);
            check(file, text);
            rules.addAll(load(file, text));
        }
        return rules;
    }

    private List<AbstractPatternRule> load(String file, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<AbstractPatternRule> rules =
                    new PatternRuleLoader().getRules(new ByteArrayInputStream(bytes), file, language);
            rules.forEach(rule -> rule.setAdjustSuggestionCase(false));
            return rules;
        } catch (IOException | RuntimeException e) {
            throw new TemplateFault(file, 0, "LanguageTool cannot read a rule: " + reason(e));
        }
    }

    private static String reason(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getMessage();
    }

    private void check(String file, String text) {
        refuse(file, text, "<!DOCTYPE", "write no DOCTYPE");
        refuse(file, text, "<filter", "write no filter; the gate stands in wording/rules.csv");
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(new Strict());
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXParseException e) {
            throw new TemplateFault(file, e.getLineNumber(), e.getMessage());
        } catch (SAXException | IOException e) {
            throw new TemplateFault(file, 0, e.getMessage());
        }
    }

    private static void refuse(String file, String text, String mark, String mend) {
        int at = text.indexOf(mark);
        if (at >= 0) {
            throw new TemplateFault(file, (int) text.substring(0, at).lines().count() + 1, mend);
        }
    }

    private static Schema schema() {
        URL url = RuleFiles.class.getResource(SCHEMA);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of the rules cannot be read: " + SCHEMA, e);
        }
    }

    /** Every warning counts. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
