package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.input.Identities;
import org.hearth.input.Identity;
import org.hearth.web.Me;

/** Beside answers that came by link: whether counsel has confirmed whose they are. */
@Named
@ViewScoped
public class IdentityMark implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Identities identities;

    private Identity identity;
    private long version;

    /** Reads it for a request. */
    public void load(String request) {
        identity = identities.of(me.openRequest(request), request);
        version = identity.version();
    }

    /** Says that these are the person's own words. */
    public void confirm(String request) {
        identity = identities.confirm(me.openRequest(request), request, version);
        version = identity.version();
    }

    /** True where the answers that stand came by link. */
    public boolean isByLink() {
        return identity != null && identity.byLink();
    }

    /** True until counsel has confirmed them. */
    public boolean isOpen() {
        return isByLink() && identity.isOpen();
    }

    /** What is known, once read. */
    public Identity getIdentity() {
        return identity;
    }
}
