package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hearth.access.JobPass;
import org.hearth.access.Seals;
import org.hearth.terms.Words;

/** Writes a message for its recipient, in their language, with links that ask for sign-in. */
@ApplicationScoped
class Writing {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Letters letters;

    /**
     * The mail; a text message has no subject and the fewest words.
     *
     * @param base the address of this court's pages, without a slash at its end
     */
    Mail mail(JobPass pass, Message message, Reach reach, String base) {
        Letter letter = letters.in(reach.language(), message.template());
        List<Message> told = message.isDigest() ? members(message) : List.of(message);
        if (reach.text()) {
            String links = String.join(
                    "\n",
                    told.stream().map(each -> link(pass, each, base)).distinct().toList());
            return new Mail(message.id(), reach.address(), "", letter.subject() + "\n" + links);
        }
        List<String> bodies = told.stream()
                .map(each -> body(pass, each, reach.language(), base))
                .distinct()
                .toList();
        String body = message.isDigest() ? letter.around(bodies) : bodies.get(0);
        return new Mail(message.id(), reach.address(), letter.subject(), body);
    }

    private String body(JobPass pass, Message message, String language, String base) {
        Locale locale = Words.in(language).locale();
        return letters.in(language, message.template())
                .body(link(pass, message, base), message.count(), message.first(), locale);
    }

    private String link(JobPass pass, Message message, String base) {
        return base + seals.openPost(pass, message.id(), message.path());
    }

    private List<Message> members(Message digest) {
        return em.createQuery("select m from Message m where m.digest = :digest order by m.queued, m.id", Message.class)
                .setParameter("digest", digest.id())
                .getResultList();
    }
}
