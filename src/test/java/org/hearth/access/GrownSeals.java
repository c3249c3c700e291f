package org.hearth.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearth.terms.ContentKind;

/** Opens a demo's sealed words and seals them for other cases, with the key file of the installation they lie in. */
public final class GrownSeals {
    private final Seals seals = new Seals();

    /** With the keys of an installation. */
    public GrownSeals(Path keyFile) {
        seals.keys = Keys.at(keyFile);
    }

    /** The words behind a sealed body, which its author may always read. */
    public String open(String caseId, String body, String kind, String audience, String author) {
        Sealed sealed = new Sealed(body, ContentKind.valueOf(kind), Audience.of(audience), author);
        return seals.open(new JobPass(author), caseId, sealed).text();
    }

    /** The body of the same words for another case. */
    public String seal(String caseId, String kind, String words) {
        return seals.sealBytes(
                        new JobPass("growth"),
                        caseId,
                        ContentKind.valueOf(kind),
                        Audience.TABLE,
                        words.getBytes(StandardCharsets.UTF_8))
                .body();
    }
}
