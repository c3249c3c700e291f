package org.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearth.terms.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads every page: its words come from the message files, its beans have what it asks, and it lies behind the filter. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern KEY =
            Pattern.compile("(?:words\\['|hearth:say[0-9]?\\('|say\\(')([a-z][A-Za-z0-9_.-]*)'");
    private static final Pattern CHAIN = Pattern.compile("(?<![\\w.'])([a-z]\\w*)((?:\\.\\w+)+)(\\()?");
    /** Attributes whose words a person sees or hears. */
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "aria-label",
            "heading",
            "headline",
            "text",
            "help",
            "lead",
            "caption",
            "spoken",
            "term",
            "word",
            "summary",
            "requiredMessage",
            "header",
            "emptyMessage");

    private static final Set<String> OPEN_FOLDERS =
            Set.of("sign-in.xhtml", "setup.xhtml", "error", "error.xhtml", "index.xhtml");
    private static final Map<String, Class<?>> BEANS = beans();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
            assertTrue(pages.size() > 20, "the pages are found");
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordComesFromTheMessageFiles(Path page) {
        List<String> literal = new ArrayList<>();
        walk(document(page).getDocumentElement(), literal);
        assertEquals(List.of(), literal, page.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyHasItsWords(Path page) {
        Set<String> missing = new TreeSet<>();
        Matcher keys = KEY.matcher(text(page));
        while (keys.find()) {
            if (!keys.group(1).endsWith(".") && Words.ENGLISH.say(keys.group(1)).startsWith("[")) {
                missing.add(keys.group(1));
            }
        }
        assertEquals(Set.of(), missing, page.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyExpressionResolves(Path page) {
        Set<String> unresolved = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(text(page));
        while (expressions.find()) {
            Matcher chains = CHAIN.matcher(expressions.group(1).replaceAll("'[^']*'", "''"));
            while (chains.find()) {
                Class<?> bean = BEANS.get(chains.group(1));
                if (bean != null && !resolves(bean, chains.group(2).substring(1).split("\\."))) {
                    unresolved.add(chains.group());
                }
            }
        }
        assertEquals(Set.of(), unresolved, page.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageLiesBehindTheFilterOrIsNamedAsOpen(Path page) {
        String first = WEBAPP.relativize(page).getName(0).toString();
        boolean inRoom = WEBAPP.relativize(page).getNameCount() > 1;
        assertTrue(inRoom || OPEN_FOLDERS.contains(first), page + " lies in no room's folder");
    }

    private static void walk(Element element, List<String> literal) {
        String name = element.getLocalName();
        if (name.equals("script") || name.equals("style")) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean spoken = SPOKEN.contains(attribute.getNodeName())
                            && !attribute.getNodeValue().equals("true")
                    || attribute.getNodeName().equals("value")
                            && name.matches("outputText|commandButton|commandLink|link");
            if (spoken && hasWords(attribute.getNodeValue())) {
                literal.add(name + " " + attribute.getNodeName() + "=" + attribute.getNodeValue());
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                walk(inner, literal);
            } else if (child.getNodeType() == Node.TEXT_NODE && !name.equals("kbd") && hasWords(child.getNodeValue())) {
                literal.add(child.getNodeValue().strip());
            }
        }
    }

    private static boolean hasWords(String text) {
        return EXPRESSION.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    private static boolean resolves(Class<?> type, String[] names) {
        Class<?> at = type;
        for (String name : names) {
            Class<?> owner = at;
            if (name.equals("toString")
                    || owner == Object.class
                    || owner.isInterface() && !owner.getName().startsWith("org.hearth")) {
                return true;
            }
            at = Stream.of(owner.getMethods())
                    .filter(method -> isNamed(method.getName(), name))
                    .<Class<?>>map(method -> method.getReturnType())
                    .min(Comparator.comparing(returned -> returned == void.class))
                    .orElse(null);
            if (at == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String method, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return method.equals(name)
                || method.equals("get" + capital)
                || method.equals("is" + capital)
                || method.equals("set" + capital);
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/org/hearth/web"))) {
            classes.filter(file -> file.toString().endsWith(".class")
                            && !file.toString().contains("$"))
                    .map(PagesTest::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .forEach(type -> beans.put(nameOf(type), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beans;
    }

    private static String nameOf(Class<?> type) {
        String given = type.getAnnotation(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    private static Class<?> load(Path file) {
        String name = Path.of("target/classes").relativize(file).toString();
        try {
            return Class.forName(
                    name.substring(0, name.length() - 6).replace('/', '.'), false, PagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document document(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(page.toString(), e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
