package org.hearth.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LanguageTool brings 91 jars where our rules load thirteen; a new one must be named here, and in the pom, on purpose. */
class LanguageJarsTest {
    private static final Set<String> LISTED = Set.of(
            "language-en",
            "languagetool-core",
            "english-pos-dict",
            "spanish-pos-dict",
            "morfologik-stemming",
            "morfologik-fsa",
            "segment");
    private static final List<String> FAMILY = List.of(
            "languagetool",
            "language-",
            "english-pos",
            "spanish-pos",
            "morfologik",
            "segment",
            "opennlp",
            "lucene",
            "hunspell",
            "hppc",
            "openregex",
            "aho-corasick",
            "language-detector",
            "jsonic",
            "indriya",
            "resilience4j",
            "grpc-",
            "opentelemetry-",
            "simpleclient");

    @Test
    void noJarOfTheFamilyComesUnlisted() {
        Set<String> found = new TreeSet<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && FAMILY.stream().anyMatch(name::startsWith))
                .forEach(name -> found.add(name.replaceFirst("-\\d.*$", "")));
        assertEquals(new TreeSet<>(LISTED), found);
    }
}
