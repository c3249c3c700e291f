package org.hearth.web.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalWords;

/** What is typed about a goal. */
public class GoalForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String id;
    private long version;
    private String words;
    private String success;
    private List<String> measures = new ArrayList<>();

    /** Starts from a goal that is to be changed. */
    void take(Goal goal) {
        id = goal.id();
        version = goal.version();
        words = goal.words();
        success = goal.success();
        measures = new ArrayList<>(goal.measures());
    }

    GoalWords said() {
        return new GoalWords(words, success == null ? "" : success, measures, null);
    }

    /** The key of the goal that is changed; null for a new one. */
    public String getId() {
        return id;
    }

    long version() {
        return version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSuccess() {
        return success;
    }

    public void setSuccess(String success) {
        this.success = success;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = measures;
    }
}
