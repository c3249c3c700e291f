package org.hearth.wording;

import java.util.Optional;

/**
 * Spanish verbs in the form of the verb found, with its helpers: {@code se fugó} gives {@code salió},
 * {@code se ha fugado} gives {@code ha salido}, {@code fugarse} gives {@code salir}.
 */
record SpanishForms(SpanishWords words) implements Forms {
    @Override
    public String of(Words found, int first, int last, String verb) {
        int helper = verbFrom(found, first, last);
        int main = helper;
        while (main >= 0 && SpanishSentence.helps(found.at(main)) && verbFrom(found, main + 1, last) > main) {
            main = verbFrom(found, main + 1, last);
        }
        if (main < 0) {
            return verb;
        }
        StringBuilder formed = new StringBuilder();
        for (int i = helper; i < main; i++) {
            formed.append(found.at(i).text()).append(' ');
        }
        return formed.append(words.lookup().form(verb, tag(found.at(main)))).toString();
    }

    private static int verbFrom(Words found, int from, int last) {
        for (int i = from; i <= last; i++) {
            if (SpanishSentence.verbal(found.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The past before the present, so that a past typed without its accent stays one; a participle loses its gender. */
    private static String tag(Token verb) {
        Optional<String> past =
                verb.tags().stream().filter(tag -> tag.startsWith("VMIS3S")).findFirst();
        String tag = past.orElseGet(() -> verb.tags().stream()
                .filter(each -> each.matches("V[MAS].*"))
                .sorted()
                .findFirst()
                .orElseThrow());
        String form = tag.replaceFirst(":.*", "");
        return form.startsWith("VMP") ? "VMP00SM" : form;
    }
}
