package org.hearth.paper;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearth.terms.TemplateFault;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a paper's markup: XML without document types and without anything from outside. */
final class Xhtml {
    private Xhtml() {}

    /**
     * The document.
     *
     * @throws TemplateFault naming the line where it is not well formed
     */
    static Document parse(String file, InputSource source) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(source);
        } catch (SAXParseException e) {
            throw new TemplateFault(
                    file, e.getLineNumber(), e.getMessage() + " Close every element; write &#160; for a fixed blank");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new TemplateFault(file, 0, "the markup cannot be read");
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    /** Throws instead of printing to the console. */
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
