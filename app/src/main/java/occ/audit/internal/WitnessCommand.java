package occ.audit.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import occ.audit.tree.Checkpoint;
import occ.audit.tree.Proofs;

/** A command that is given the head and hands it on, to another host perhaps. It may answer lines of cosignatures. */
record WitnessCommand(String command) implements Witness {
    @Override
    public String name() {
        return "command";
    }

    @Override
    public Outcome take(Checkpoint head, Proofs proofs) {
        try {
            var answer = Commands.answer(command, head.note().getBytes(StandardCharsets.UTF_8));
            return new Outcome.Kept(head.cosigned(new String(answer, StandardCharsets.UTF_8)));
        } catch (IllegalStateException failed) {
            return new Outcome.Refused(String.valueOf(failed.getMessage()));
        }
    }

    @Override
    public Optional<String> last() {
        return Optional.empty();
    }

    @Override
    public boolean isReadable() {
        return false;
    }
}
