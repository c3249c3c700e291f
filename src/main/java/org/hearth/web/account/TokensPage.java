package org.hearth.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.ApiTokens;
import org.hearth.access.MadeToken;
import org.hearth.access.NewToken;
import org.hearth.access.Scope;
import org.hearth.access.TokenLine;
import org.hearth.web.Me;

/** The keys that somebody gives to programs. */
@Named
@ViewScoped
public class TokensPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private transient Me me;

    @Inject
    private transient ApiTokens tokens;

    private String name;
    private List<String> scopes = List.of(Scope.READ.wire());
    private Integer days = USUAL_DAYS;
    private String secret;
    private transient List<TokenLine> lines;

    /** Reads what stands. */
    public void load() {
        lines = tokens.mine(me.court());
    }

    /** Makes one and shows its secret, once. */
    public void make() {
        Set<Scope> chosen = Stream.of(Scope.values())
                .filter(each -> scopes.contains(each.wire()))
                .collect(Collectors.toSet());
        MadeToken made = tokens.make(me.court(), new NewToken(name, chosen, days == null ? 0 : days));
        secret = made.secret();
        name = null;
        load();
    }

    /** Takes one back. */
    public void revoke(String id) {
        tokens.revoke(me.court(), id);
        secret = null;
        load();
    }

    public List<TokenLine> getLines() {
        return lines;
    }

    /** What a token may be for. */
    public List<Scope> getAll() {
        return List.of(Scope.values());
    }

    /** The fresh token; null but right after it was made. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes == null ? List.of() : List.copyOf(scopes);
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
