package org.hearth.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Entry;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * The whole table of content kind by role, from {@code access/rights.csv}: complete, and never giving the judge what
 * counsel entitled to answer cannot read.
 *
 * <p>Source: WIC 827; no ex parte reading. Each row names the counsel who are entitled to answer that content.
 */
public final class Rights {
    private static final String FILE = "access/rights.csv";

    private final Map<ContentKind, Map<Role, Right>> table = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, String> basis = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, List<Role>> answerers = new EnumMap<>(ContentKind.class);

    private Rights() {}

    /**
     * Reads and checks the table.
     *
     * @throws TemplateFault for a kind or role without its row or column, an unknown letter, or a judge who would read
     *     what counsel cannot answer
     */
    public static Rights read(Templates templates) {
        Rights rights = new Rights();
        templates.csv(FILE).forEach(rights::take);
        for (ContentKind kind : ContentKind.values()) {
            if (!rights.table.containsKey(kind)) {
                throw new TemplateFault(
                        FILE, 0, "write a row for " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return rights;
    }

    private void take(Entry row) {
        ContentKind kind = row.choice("content", ContentKind.class);
        Map<Role, Right> rights = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String column = role.name().toLowerCase(Locale.ROOT);
            Right right = Right.of(row.optional(column).orElse(""));
            if (right == null) {
                throw row.fault(column, "write one of S Σ A R O X");
            }
            rights.put(role, right);
        }
        if (table.put(kind, rights) != null) {
            throw row.fault("content", "stands here twice; keep one row");
        }
        basis.put(kind, row.text("basis"));
        answerers.put(kind, counsel(row));
        refuseExParte(row, rights, answerers.get(kind));
        if (rights.get(Role.PARENT) == Right.SEE && rights.get(Role.PARENT_ATTORNEY) != Right.SEE) {
            throw row.fault("parent", "a parent reads no more than their attorney");
        }
    }

    private static List<Role> counsel(Entry row) {
        List<Role> counsel = new ArrayList<>();
        for (String name : row.text("answered_by").split(" ")) {
            counsel.add(Role.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return counsel;
    }

    private static void refuseExParte(Entry row, Map<Role, Right> rights, List<Role> counsel) {
        if (!counsel.contains(Role.YOUTH_ATTORNEY)) {
            throw row.fault("answered_by", "the youth's attorney is always entitled to answer");
        }
        for (Role each : counsel) {
            if (rights.get(Role.JUDGE) == Right.SEE && rights.get(each) != Right.SEE) {
                throw row.fault("judge", "the judge may not read what " + each + " cannot answer");
            }
        }
    }

    /** What {@code role} may do with {@code kind}. */
    public Right of(ContentKind kind, Role role) {
        return table.get(kind).get(role);
    }

    /** The rule behind a row, as a reader sees it: {@code Evid. Code 1014}. */
    public String basis(ContentKind kind) {
        return basis.get(kind);
    }

    /** The counsel who are entitled to answer this content when the judge reads it. */
    public List<Role> answeredBy(ContentKind kind) {
        return List.copyOf(answerers.get(kind));
    }

    /** Who reads this kind once its holder has let it go: those who see it, and those who wait for a release. */
    public Audience whenReleased(ContentKind kind) {
        return Audience.of(table.get(kind).entrySet().stream()
                .filter(entry -> entry.getValue() == Right.SEE || entry.getValue() == Right.RELEASE)
                .map(entry -> entry.getKey().name())
                .collect(Collectors.joining(" ")));
    }

    /** The roles that read this kind without a release, in the order of {@link Role}. */
    public List<Role> readers(ContentKind kind) {
        return table.get(kind).entrySet().stream()
                .filter(entry -> entry.getValue() == Right.SEE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
