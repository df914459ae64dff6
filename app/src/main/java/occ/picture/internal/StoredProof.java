package occ.picture.internal;

import java.time.Clock;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.picture.NationalPicture.Question;
import occ.picture.ProofOfResponse;
import org.springframework.stereotype.Component;

@Component
class StoredProof implements ProofOfResponse {
    private final ProofTable table;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredProof(ProofTable table, Transactions transactions, Access access, Trail trail, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Proof of(Actor actor, Question question) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var proof = table.of(Selection.of(question.filter(), Moment.of(question.asAt(), clock.instant())));
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "picture.proof-read")
                            .counting((int) proof.whole().all()));
            return proof;
        });
    }
}
