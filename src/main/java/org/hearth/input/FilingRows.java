package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.notice.Manner;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;

/** Keeps and finds what was recorded of filing and service, for all versions of one answer at once. */
@ApplicationScoped
class FilingRows {
    private static final String NOTHING = "";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** How far each version has come, in two statements. */
    List<VersionFiling> of(OpenCase pass, InputRequest request, List<Submission> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<String> ids = versions.stream().map(Submission::id).toList();
        Map<String, FiledEntry> filed = filed(pass, ids);
        Map<String, List<ServedEntry>> served =
                served(pass, ids).stream().collect(Collectors.groupingBy(ServedEntry::submission));
        return versions.stream()
                .map(each -> new VersionFiling(
                        each.number(),
                        each.submitted(),
                        request.lateAt(each.submitted()),
                        each.isAfterHearing(),
                        each.authorName(),
                        each.report(),
                        filed.containsKey(each.id()) ? filed.get(each.id()).filed() : null,
                        standing(pass, served.getOrDefault(each.id(), List.of()))))
                .toList();
    }

    /** The entry that holds, by version. */
    private Map<String, FiledEntry> filed(OpenCase pass, List<String> versions) {
        return em.createQuery(
                        "select f from FiledEntry f where f.submission in :versions and f.caseId = :case"
                                + " order by f.number",
                        FiledEntry.class)
                .setParameter("versions", versions)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .collect(Collectors.toMap(FiledEntry::submission, Function.identity(), (old, newer) -> newer));
    }

    private List<ServedEntry> served(OpenCase pass, List<String> versions) {
        return em.createQuery(
                        "select s from ServedEntry s where s.submission in :versions and s.caseId = :case"
                                + " order by s.number",
                        ServedEntry.class)
                .setParameter("versions", versions)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** One line a person and manner; an entry that strikes takes everything of that person away. */
    private List<Served> standing(OpenCase pass, List<ServedEntry> entries) {
        Map<String, Served> standing = new LinkedHashMap<>();
        for (ServedEntry each : entries) {
            Served served = read(pass, each);
            String person = tidy(served.person());
            if (each.manner() == Manner.NOT_SERVED) {
                standing.keySet().removeIf(key -> key.startsWith(person + "|"));
            } else {
                standing.put(person + "|" + each.manner() + each.number(), served);
            }
        }
        return new ArrayList<>(standing.values());
    }

    private Served read(OpenCase pass, ServedEntry entry) {
        String text = seals.open(pass, entry.names()).text();
        Map<String, Object> names = text == null ? Map.of() : AnswersJson.answers(text);
        return entry.served(
                (String) names.getOrDefault("person", NOTHING), (String) names.getOrDefault("by", NOTHING), (String)
                        names.get("proof"));
    }

    static String tidy(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
    }

    /** The filing of that version that holds; null while there is none. */
    FiledEntry filed(OpenCase pass, Submission version) {
        return filed(pass, List.of(version.id())).get(version.id());
    }

    /** The services of that version that stand. */
    List<Served> served(OpenCase pass, Submission version) {
        return standing(pass, served(pass, List.of(version.id())));
    }

    /** Records a filing beside the earlier ones; of two at one moment one loses the race. */
    void file(OpenCase pass, Submission version, FiledEntry before, Filed filed) {
        em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        em.persist(new FiledEntry(pass, version, before, filed));
        em.flush();
    }

    /**
     * Records a service beside the earlier ones.
     *
     * @param attachment the attachment that proves it; null where the given proof is a reference
     */
    void serve(OpenCase pass, Submission version, ServedGiven given, Attachment attachment) {
        em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("person", given.person());
        names.put("by", given.by());
        if (attachment == null && given.proof() != null) {
            names.put("proof", given.proof());
        }
        Sealed sealed = seals.seal(pass, pass.caseId(), ContentKind.HEARING_TIME, AnswersJson.write(names));
        int number = served(pass, List.of(version.id())).stream()
                        .mapToInt(ServedEntry::number)
                        .max()
                        .orElse(0)
                + 1;
        String proof = attachment == null ? null : attachment.id();
        em.persist(new ServedEntry(pass, version, number, given, proof, sealed, clock.now()));
        em.flush();
    }
}
