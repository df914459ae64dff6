package occ.pole.pages;

import java.util.List;
import java.util.function.Predicate;
import occ.faces.pages.Link;
import occ.pole.Predicate.Target;
import occ.pole.recording.Recording;

/** The first step of adding: what is it that you know? */
public record PredicatePage(Identity identity, String query) {
    public List<Link> plain() {
        return links(target -> target == Target.TEXT || target == Target.DATE);
    }

    public List<Link> identifiers() {
        return links(target -> target == Target.IDENTIFIER);
    }

    public List<Link> toOthers() {
        return links(target -> target == Target.ENTITY);
    }

    private List<Link> links(Predicate<Target> wanted) {
        return Recording.predicates(identity.kind()).stream()
                .filter(predicate -> wanted.test(predicate.target()))
                .map(predicate -> new Link(
                        predicate.label(),
                        identity.address() + "/statements/new?predicate=" + predicate.name() + query))
                .toList();
    }
}
