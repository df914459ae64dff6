package occ.operations;

import java.util.List;
import occ.kernel.Actor;
import occ.operations.Operations.Line;

/** The open operations that somebody leads, those first whose authority ends first. */
public interface OwnOperations {
    List<Line> led(Actor actor);
}
