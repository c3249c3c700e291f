package org.hearth.input;

import java.io.Serializable;
import java.util.List;
import org.hearth.terms.Role;

/**
 * What became of an answer: sent to the team, filed, served.
 *
 * @param title the filing's title; null where this discipline's input is no filing
 * @param citation the law it is filed under; empty where practice
 * @param recipients who must be able to read every word of it
 * @param servedOn to whom it goes, in the words of the report rule; null where no rule says
 * @param versions newest first; none while it is a draft
 * @param mayFile true where this reader may record a filing
 * @param mayServe true where this reader may record a service
 */
public record FilingView(
        String title,
        String citation,
        List<Role> recipients,
        String servedOn,
        List<VersionFiling> versions,
        boolean mayFile,
        boolean mayServe)
        implements Serializable {
    public FilingView {
        recipients = List.copyOf(recipients);
        versions = List.copyOf(versions);
    }
}
