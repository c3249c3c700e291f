package org.hearth.notice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.court.NoticeWindow;

/**
 * One person's notice of one hearing, as this reader may see it.
 *
 * @param id Hearth's key
 * @param person the person as the reader may see them: a name, else null
 * @param party as what they are served
 * @param partyId the party as entered; null for one who is not
 * @param notice the notice's key
 * @param window in which days it is served; its days are null where the law counts none
 * @param mannerAllowed how it may be served now
 * @param form the forms that go with it; null for none
 * @param citation the law
 * @param state how far it has come
 * @param withdrawnFor why it is owed no longer; null while it is
 * @param service the entry that holds; null before the first
 * @param late days after the window closed; 0 in time, and before it was served
 * @param early days before the window opened; 0 in time, and before it was served
 * @param earlier entries that were corrected, newest first
 */
public record NoticeItem(
        String id,
        String person,
        PartyKind party,
        String partyId,
        String notice,
        NoticeWindow window,
        Set<Manner> mannerAllowed,
        String form,
        String citation,
        ServiceState state,
        WithdrawnFor withdrawnFor,
        ServiceEntry service,
        int late,
        int early,
        List<ServiceEntry> earlier) {
    public NoticeItem {
        mannerAllowed = Collections.unmodifiableSet(new TreeSet<>(mannerAllowed));
        earlier = List.copyOf(earlier);
    }
}
