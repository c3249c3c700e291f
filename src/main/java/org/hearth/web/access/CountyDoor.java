package org.hearth.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hearth.access.CountySignIns;
import org.hearth.access.IdentityRules;
import org.hearth.terms.Words;

/** What a page shows of the county's sign-in: whether it is there, the way to it, and what became of the last try. */
@Named("countyDoor")
@RequestScoped
public class CountyDoor {
    private static final Set<String> FAULTS = Set.of(
            "county-unreachable",
            "county-refused",
            "county-errand",
            "county-weak",
            "county-no-part",
            "county-not-enrolled",
            "county-no-name",
            "county-closed",
            "county-other",
            "county-not-again",
            "session-over");

    @Inject
    private CountySignIns signIns;

    @Inject
    private IdentityRules rules;

    @Inject
    private HttpServletRequest request;

    /** Whether people sign in by the county. */
    public boolean isOn() {
        return signIns.isOn();
    }

    /** Where the way to the county's sign-in begins, which leads back to where one was going. */
    public String getAddress() {
        String to = request.getParameter("to");
        String way = request.getContextPath() + "/county/sign-in";
        return SignInPage.isOurs(to) ? way + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : way;
    }

    /** Why the last try signed nobody in, in words; empty where there was none. */
    public String getFault() {
        String code = request.getParameter("county");
        return code != null && FAULTS.contains(code) ? Words.ENGLISH.say("problem." + code, rules.ask()) : "";
    }
}
