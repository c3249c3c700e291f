package org.hearth.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** How the county's sign-in becomes a part in this court, from {@code access/identity.yaml}. Immutable. */
public final class IdentityRules {
    private static final String FILE = "access/identity.yaml";
    private static final Set<Role> BY_LINK = EnumSet.of(Role.YOUTH, Role.CAREGIVER, Role.PARENT);

    private record GroupRule(String group, Role role, String agency, String courthouse) {}

    private final Map<String, Set<String>> officers;
    private final String name;
    private final String groups;
    private final String officer;
    private final String link;
    private final boolean enrols;
    private final List<String> acr;
    private final List<String> amr;
    private final String ask;
    private final List<GroupRule> rules;

    private IdentityRules(Entry file, Map<String, Set<String>> officers) {
        Entry claims = file.entry("claims").only("name", "groups", "officer");
        Entry factor = file.entry("second_factor").only("acr", "amr");
        this.officers = officers;
        this.name = claims.text("name");
        this.groups = claims.text("groups");
        this.officer = claims.optional("officer").orElse("");
        this.link = file.optional("link").orElse("");
        this.enrols = file.yes("enrol");
        this.acr = factor.texts("acr");
        this.amr = factor.texts("amr");
        this.ask = file.text("ask");
        this.rules = rules(file, officers.keySet());
    }

    /**
     * Reads the file.
     *
     * @param officers the keys of the judicial officers by courthouse, from the court book
     * @throws TemplateFault naming file, line and mend
     */
    public static IdentityRules read(Templates templates, Map<String, Set<String>> officers) {
        Entry file = templates.yaml(FILE).only("claims", "link", "enrol", "second_factor", "ask", "groups");
        if (file.optional("link").orElse("").toLowerCase(Locale.ROOT).contains("mail")) {
            throw file.fault(
                    "link",
                    "an e-mail address changes hands; name a claim that the county gives to one person for good");
        }
        return new IdentityRules(file, officers);
    }

    private static List<GroupRule> rules(Entry file, Set<String> houses) {
        List<GroupRule> rules = new ArrayList<>();
        for (Entry each : file.entries("groups")) {
            each.only("group", "role", "agency", "courthouse");
            GroupRule rule = new GroupRule(
                    each.text("group"),
                    each.choice("role", Role.class),
                    each.optional("agency").orElse(""),
                    each.text("courthouse"));
            check(each, rule, houses);
            if (rules.stream().anyMatch(other -> other.group().equals(rule.group()))) {
                throw each.fault("group", "stands here twice; keep one");
            }
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw file.fault("name at least one group under groups; without one nobody has a part");
        }
        return rules;
    }

    private static void check(Entry each, GroupRule rule, Set<String> houses) {
        if (BY_LINK.contains(rule.role())) {
            throw each.fault("role", "youth, caregivers and parents come by a link, never by the county's sign-in");
        }
        if (!houses.contains(rule.courthouse())) {
            throw each.fault("courthouse", "write a key of court.yaml: " + String.join(", ", houses));
        }
        if (rule.agency().length() > 120) {
            throw each.fault("agency", "write at most 120 characters");
        }
    }

    /** The part that the first fitting rule gives; empty where no group here is among the person's. */
    Optional<CourtPart> part(Claims claims) {
        List<String> given =
                claims.texts(groups).stream().map(IdentityRules::plain).toList();
        return rules.stream()
                .filter(rule -> given.contains(plain(rule.group())))
                .findFirst()
                .map(rule -> new CourtPart(rule.role(), rule.agency(), rule.courthouse(), officer(rule, claims)));
    }

    /** Some providers write a group as a path from its root. */
    private static String plain(String group) {
        return group.startsWith("/") ? group.substring(1) : group;
    }

    private String officer(GroupRule rule, Claims claims) {
        Optional<String> key = officer.isEmpty() ? Optional.empty() : claims.text(officer);
        return rule.role() != Role.JUDGE
                ? null
                : key.filter(officers.get(rule.courthouse())::contains).orElse(null);
    }

    /** What colleagues read; empty where the county's sign-in does not say. */
    Optional<String> name(Claims claims) {
        return claims.text(name).filter(text -> text.length() <= 120);
    }

    /** The user name of an account that stood here before; empty where none may be taken over. */
    Optional<String> user(Claims claims) {
        return link.isEmpty() ? Optional.empty() : claims.text(link).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody without an account here is given one. */
    boolean enrols() {
        return enrols;
    }

    /** Whether the sign-in was made as the court demands. */
    boolean isStrong(String givenAcr, List<String> givenAmr) {
        boolean free = acr.isEmpty() && amr.isEmpty();
        return free || acr.contains(givenAcr) || amr.stream().anyMatch(givenAmr::contains);
    }

    /** What the provider is asked for, so that it demands it; empty where the court leaves it to the provider. */
    List<String> demanded() {
        return acr;
    }

    /** Whom somebody asks whom no group gives a part. */
    public String ask() {
        return ask;
    }
}
