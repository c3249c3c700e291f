package org.hearth.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.terms.Ids;
import org.hearth.web.Me;

/** What stands of danger, as a mark in a case's header; and in the inbox what one has told and not yet explained. */
@Named
@RequestScoped
public class SafetyMark {
    @Inject
    private Me me;

    @Inject
    private Alarms alarms;

    private final Map<String, List<AlarmKind>> read = new HashMap<>();
    private List<Alarm> unexplained;

    /** The kinds that stand on a case, each once; none where this reader may not know. Read once a request. */
    public List<AlarmKind> of(String caseId) {
        return read.computeIfAbsent(caseId, this::kinds);
    }

    private List<AlarmKind> kinds(String caseId) {
        OpenCase pass = me.open(caseId);
        return pass.may(Task.READ_ALARMS)
                ? alarms.of(pass).stream()
                        .filter(Alarm::stands)
                        .map(Alarm::kind)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** What this person has told and not yet said the circumstances of. */
    public List<Alarm> getUnexplained() {
        if (unexplained == null) {
            unexplained = me.can(Task.RAISE_ALARM.name()) ? alarms.unexplained(me.court()) : List.of();
        }
        return unexplained;
    }

    /** The address of an alarm on its page. */
    public String address(Alarm alarm) {
        String place = alarm.request() == null ? "number=" + Ids.caseOf(alarm.id()) : "request=" + alarm.request();
        return "/input/alarms?" + place + "&alarm=" + alarm.id();
    }
}
