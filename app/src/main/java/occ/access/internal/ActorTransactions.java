package occ.access.internal;

import java.util.function.Supplier;
import occ.access.Forbidden;
import occ.access.Transactions;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class ActorTransactions implements Transactions {
    private final TransactionTemplate template;
    private final ReaderSetting setting;
    private final Denials denials;

    ActorTransactions(PlatformTransactionManager transactions, ReaderSetting setting, Denials denials) {
        this.template = new TransactionTemplate(transactions);
        this.setting = setting;
        this.denials = denials;
    }

    private record Reader(Actor actor, Reading reading) {}

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var present = underWay();
        return present == null ? begin(new Reader(actor, Reading.WHOLE), work) : join(present, actor, work);
    }

    @Override
    public <T> T overt(Actor actor, Supplier<T> work) {
        var present = underWay();
        if (present != null && present.reading() != Reading.OVERT) {
            throw new IllegalStateException("A transaction that sees compartments makes nothing overt");
        }
        return present == null ? begin(new Reader(actor, Reading.OVERT), work) : join(present, actor, work);
    }

    private @Nullable Reader underWay() {
        return (Reader) TransactionSynchronizationManager.getResource(this);
    }

    private <T> T join(Reader present, Actor actor, Supplier<T> work) {
        if (!present.actor().account().equals(actor.account())) {
            throw new IllegalStateException("A transaction has one actor: it is another's already");
        }
        return work.get();
    }

    // Work gives a value, or null where its type says so; the template only knows "or null".
    @SuppressWarnings("NullAway")
    private <T> T begin(Reader reader, Supplier<T> work) {
        try {
            return template.<@Nullable T>execute(status -> {
                bind(reader);
                setting.apply(reader.actor(), reader.reading());
                return work.get();
            });
        } catch (Forbidden denied) {
            denials.record(denied);
            throw denied;
        }
    }

    private void bind(Reader reader) {
        TransactionSynchronizationManager.bindResource(this, reader);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(ActorTransactions.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(ActorTransactions.this, reader);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(ActorTransactions.this);
            }
        });
    }
}
