package occ.operations;

import java.util.List;
import occ.kernel.Actor;

/** The socket through which a module above says what was achieved by an operation, of what the actor may see. */
@FunctionalInterface
public interface EffectOf {
    List<Effect> of(Actor actor, OperationId operation);

    /** {@code undecided} holds back its closing. */
    record Effect(String reference, String title, String address, String state, boolean undecided) {}
}
