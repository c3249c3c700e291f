package org.hearth.access;

import jakarta.inject.Inject;
import java.util.List;
import org.hearth.terms.Problem;

/** What somebody proves who they are with: their password, their second factor, their recovery codes. */
@Door
public class Credentials {
    @Inject
    SignInRules rules;

    @Inject
    SignIns signIns;

    @Inject
    Factors factors;

    @Inject
    Devices devices;

    @Inject
    Entrance entrance;

    @Inject
    Trail trail;

    /** One's own account. */
    @Needs(Task.KEEP_ACCOUNT)
    public MyAccount mine(CourtPass pass) {
        Account account = entrance.account(pass);
        int left = account.hasFactor() ? factors.left(account) : 0;
        return new MyAccount(account.user(), account.factorSince(), left, least(account), rules.secondFactor());
    }

    private static int least(Account account) {
        return account.hasFactor() ? PasswordRules.WITH_FACTOR : PasswordRules.ALONE;
    }

    /**
     * Takes another password; every other sign-in and every known device is over.
     *
     * @throws Problem bad input on {@code current}, {@code code} or {@code password}
     */
    @Needs(Task.KEEP_ACCOUNT)
    public void change(CourtPass pass, NewPassword given) {
        signIns.prove(pass.user(), pass.session(), given.current(), given.code());
        Account account = entrance.account(pass);
        List<String> known = List.of(account.user(), pass.personName(), given.court() == null ? "" : given.court());
        String chosen = PasswordRules.taken("chosen", given.chosen(), !account.hasFactor(), known);
        if (account.opensWith(chosen)) {
            throw Problem.badInput("chosen", "problem.password-same");
        }
        account.choose(rules.hash(chosen));
        devices.forget(account);
        entrance.endOthers(account, pass.session());
        trail.touched("password");
    }

    /**
     * Makes the secret of a second factor, which counts once its first code is given; an earlier one stays until then.
     *
     * @param password asked for but at a first sign-in, where it was given just now
     */
    @Needs(Task.KEEP_ACCOUNT)
    public Proposal propose(CourtPass pass, String password, String code) {
        Account account = entrance.account(pass);
        if (!pass.bounds().held() || account.hasFactor()) {
            signIns.prove(pass.user(), pass.session(), password, code);
        }
        trail.touched("second-factor.proposed");
        return Proposal.of(account.user(), factors.propose(account));
    }

    /**
     * Enrols the second factor by its first code; every other sign-in is over.
     *
     * @return ten recovery codes, told now and never again
     * @throws Problem bad input on {@code code}, when it is not the waiting secret's
     */
    @Needs(Task.KEEP_ACCOUNT)
    public List<String> enrol(CourtPass pass, String code) {
        Account account = entrance.account(pass);
        signIns.needTries(pass.session());
        if (!factors.confirm(account, code, rules.clock().instant())) {
            signIns.missed(pass.session());
            throw Problem.badInput("code", "problem.first-code");
        }
        entrance.endOthers(account, pass.session());
        entrance.proved(pass.session());
        trail.touched("second-factor.enrolled");
        return factors.recoveryCodes(account);
    }

    /** Ten fresh recovery codes in place of those that are left, by signing in again. */
    @Needs(Task.KEEP_ACCOUNT)
    public List<String> renewCodes(CourtPass pass, String password, String code) {
        signIns.prove(pass.user(), pass.session(), password, code);
        Account account = entrance.account(pass);
        if (!account.hasFactor()) {
            throw Problem.unmetRule("no-second-factor");
        }
        trail.touched("recovery-codes");
        return factors.recoveryCodes(account);
    }
}
