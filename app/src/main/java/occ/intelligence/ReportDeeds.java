package occ.intelligence;

import java.util.List;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** The socket of modules that have more to do with an approved report: each a link to the form that does it. */
@FunctionalInterface
public interface ReportDeeds {
    List<Link> of(Actor actor, Reference report);
}
