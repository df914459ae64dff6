package occ.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.SignedInAccount;
import occ.faces.pages.AtHand;
import occ.faces.pages.Frame;
import occ.faces.pages.FrameSource;
import occ.faces.pages.Link;
import occ.faces.pages.Navigation;
import occ.faces.pages.NavigationSource;
import occ.faces.pages.Notice;
import occ.faces.pages.SignedIn;
import occ.faces.pages.SignedOutFrames;
import occ.kernel.Actor;
import occ.kernel.Marking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame of whoever is signed in. */
@Component
class SessionFrames implements FrameSource {
    private final Access access;
    private final Organisations organisations;
    private final List<NavigationSource> navigation;
    private final ObjectProvider<AtHand> atHand;
    private final boolean demonstration;
    private final SignedOutFrames signedOut;

    SessionFrames(
            Access access,
            Organisations organisations,
            List<NavigationSource> navigation,
            ObjectProvider<AtHand> atHand,
            @Value("${occ.demonstration:false}") boolean demonstration) {
        this.access = access;
        this.organisations = organisations;
        this.navigation = navigation;
        this.atHand = atHand;
        this.demonstration = demonstration;
        this.signedOut = new SignedOutFrames(demonstration);
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        return Sessions.current().map(account -> frame(account, request)).orElseGet(() -> signedOut.frame(request));
    }

    private Frame frame(SignedInAccount account, HttpServletRequest request) {
        var actor = account.actor();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var frame = new Frame(
                Frame.APPLICATION,
                Marking.OFFICIAL_SENSITIVE.label(),
                demonstration,
                new SignedIn(account.name(), roleLine(actor)),
                account.mustChangePassword() ? List.of() : Navigation.of(navigation, actor, request.getRequestURI()),
                csrf.getParameterName(),
                csrf.getToken(),
                request.getRequestURI(),
                UUID.randomUUID().toString(),
                Notice.of(request));
        return account.mustChangePassword() ? frame : frame.withAtHand(atHand(actor, request.getRequestURI()));
    }

    private List<Link> atHand(Actor actor, String path) {
        return atHand.orderedStream()
                .flatMap(source -> source.link(actor, path).stream())
                .toList();
    }

    private String roleLine(Actor actor) {
        var roles = access.roles(actor).stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return roles + ", " + organisations.get(actor.unit()).name();
    }
}
