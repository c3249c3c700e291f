package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.court.Clocks;
import org.hearth.court.CourtBook;
import org.hearth.court.Officer;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Who signs, as what kind of judicial officer, and what that signature may do. */
@ApplicationScoped
class Signer {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    Clocks clocks;

    @Inject
    Seals seals;

    @Inject
    Records records;

    /** Signs the latest version; one that is signed stays as it is. */
    RecordView sign(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        Officer officer = officer(pass, confirmed);
        SigningRules.allow(officer.kind(), stipulated(pass, hearing, officer.key()));
        RecordView before = records.latest(pass, hearing).orElseThrow(Problem::notFound);
        RecordView signed = records.sign(pass, hearing, hash, officer.kind());
        if (!before.isSigned()) {
            keep(pass, signed, SignatureAct.SIGNED, officer);
        }
        return signed;
    }

    /** Approves what a referee has ordered away from home. */
    RecordView approve(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        Officer officer = officer(pass, confirmed);
        SigningRules.allowApproval(officer.kind());
        RecordView approved = records.approve(pass, hearing, hash);
        keep(pass, approved, SignatureAct.APPROVED, officer);
        return approved;
    }

    private Officer officer(OpenCase pass, Confirmed confirmed) {
        if (confirmed == null || !confirmed.isOf(pass)) {
            throw Problem.notAllowed();
        }
        return find(pass, confirmed.officer()).orElseThrow(() -> Problem.unmetRule("officer-unknown"));
    }

    /** The judicial officer of that key in this courthouse's book. */
    Optional<Officer> find(OpenCase pass, String key) {
        return book.courthouse(pass.courthouse()).officers().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private void keep(OpenCase pass, RecordView record, SignatureAct act, Officer officer) {
        em.persist(new SignatureLine(pass, record, act, officer, clock.now()));
        em.flush();
    }

    /** Writes down that the parties have stipulated to a temporary judge. */
    void stipulate(OpenCase pass, StipulatedTo stipulation) {
        em.persist(stipulation);
        em.flush();
    }

    boolean stipulated(OpenCase pass, String hearing, String officer) {
        return stipulations(pass, hearing).stream()
                .anyMatch(each -> each.officer().equals(officer));
    }

    /** Everything signed at a hearing; two statements. */
    Signed of(OpenCase pass, String hearing) {
        List<Signature> signatures = em.createQuery(
                        "select s from SignatureLine s where s.hearing = :hearing and s.caseId = :case"
                                + " order by s.signedAt, s.id",
                        SignatureLine.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .map(SignatureLine::view)
                .toList();
        Rehearing rehearing = signatures.stream()
                .filter(each -> each.act() == SignatureAct.SIGNED)
                .reduce((earlier, later) -> later)
                .map(each -> Rehearing.after(each, clocks))
                .orElse(null);
        List<Stipulation> stipulations = stipulations(pass, hearing).stream()
                .map(each -> each.view(seals.open(pass, each.parties()).text()))
                .toList();
        return new Signed(signatures, stipulations, rehearing);
    }

    private List<StipulatedTo> stipulations(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select s from StipulatedTo s where s.hearing = :hearing and s.caseId = :case"
                                + " order by s.recordedAt, s.id",
                        StipulatedTo.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList();
    }
}
