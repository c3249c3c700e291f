package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Attached;
import org.hearth.input.Attachments;
import org.hearth.input.FilingView;
import org.hearth.input.Filings;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Words;
import org.hearth.web.Aside;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** What stands around an answer: its files, its earlier versions, and whether it was sent, filed and served. */
@Named
@ViewScoped
public class AroundAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Aside aside;

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient Filings filings;

    @Inject
    private transient HttpServletRequest request;

    private List<FileLine> files;
    private List<ContentKind> kinds;
    private List<VersionLine> versions;
    private String state;
    private String id;
    private boolean filing;
    private boolean writing;
    private boolean reporting;
    private String report;
    private LocalDate reportFiled;
    private Aside.Said said;

    /** Loads it for one request, after the answer itself. */
    public void load(String asked) {
        id = asked;
        OpenCase pass = me.openRequest(id);
        RequestView view = inputs.open(pass, id);
        writing = view.mayWrite();
        said = aside.heard(request);
        List<Attached> attached = attachments.of(pass, id);
        files = attached.stream().map(each -> FileLine.of(each, words())).toList();
        kinds = writing ? new ArrayList<>(attachments.kinds(pass, id)) : List.of();
        versions = VersionLine.of(view.form(), filings.versions(pass, id), words());
        FilingView filed = pass.may(Task.READ_FILINGS) ? filings.of(pass, id) : null;
        boolean mayBeFiled = filed != null && filed.title() != null;
        filing = mayBeFiled && !filed.versions().isEmpty();
        reporting = mayBeFiled && writing && attached.stream().anyMatch(Attached::removable);
        state = filed == null || filed.versions().isEmpty()
                ? null
                : FilingWords.state(filed.versions().get(0), filing, words());
    }

    /** Submits an attached report, which was filed, as the whole answer. */
    public String submitReport() {
        OpenCase pass = me.openRequest(id);
        long version = inputs.open(pass, id).asked().version();
        filings.submitReport(pass, id, report, reportFiled, version);
        return "/input/answer?faces-redirect=true&request=" + id;
    }

    private Words words() {
        return Words.in(frame.getLanguage());
    }

    /** The files that open to this reader. */
    public List<FileLine> getFiles() {
        return files;
    }

    /** What a file may be about, the usual first; empty for a reader who does not write. */
    public List<ContentKind> getKinds() {
        return kinds;
    }

    public boolean isWriting() {
        return writing;
    }

    /** The versions before the one that stands, newest first, with what changed after each. */
    public List<VersionLine> getVersions() {
        return versions;
    }

    /** {@code Sent to the team … Not filed yet. Not served.}; null while it is a draft. */
    public String getState() {
        return state;
    }

    /** True where this discipline's input is a filing and there is one to file. */
    public boolean isFiling() {
        return filing;
    }

    /** True where a form has something to say here. */
    public boolean isTold() {
        return said != null;
    }

    /** True where it was done, false where it went wrong. */
    public boolean isDone() {
        return said != null && said.good();
    }

    /** The sentences. */
    public List<String> getSaid() {
        return said == null
                ? List.of()
                : said.lines().stream().map(each -> each.in(words())).toList();
    }

    /** True where a file waits that may be a filed report. */
    public boolean isReporting() {
        return reporting;
    }

    /** The file that is the report. */
    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    /** The day it was filed. */
    public LocalDate getReportFiled() {
        return reportFiled;
    }

    public void setReportFiled(LocalDate reportFiled) {
        this.reportFiled = reportFiled;
    }
}
