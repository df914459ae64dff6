package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import occ.access.Forbidden;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.sources.Controllers.Controller;
import occ.sources.Controllers.Removal;
import occ.sources.Keyholding.PassphraseOutcome;
import occ.sources.Keyholding.Recovery;
import occ.sources.Keyholding.SetUp;
import occ.sources.Keyholding.Stance;
import occ.sources.Keyholding.Unlocking;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class HoldingTheKeyTests {
    private static final String OTHER = "pebble cathedral winter mango";

    @Autowired
    ApplicationContext context;

    @Autowired
    Keyholding keyholding;

    @Autowired
    Controllers controllers;

    @Autowired
    SourceFiles files;

    @Autowired
    People people;

    RegisterExamples examples;
    Actor first;
    Actor second;

    @BeforeEach
    void examples() throws SQLException {
        examples = new RegisterExamples(context).made();
        first = examples.controller();
        second = examples.second();
    }

    @Test
    @DisplayName("R52: it is set up once the recovery code is typed back, and by nobody a second time")
    void r52ItIsSetUpOnceTheCodeIsTypedBack() throws SQLException {
        examples.forgotten();
        assertThat(keyholding.setUp(first, "too short")).isEqualTo(new SetUp.Refused(PassphraseOutcome.TOO_SHORT));
        var begun = (SetUp.Begun) keyholding.setUp(first, RegisterExamples.PASSPHRASE);

        assertThat(keyholding.unlock(first, RegisterExamples.PASSPHRASE, "s")).isInstanceOf(Unlocking.Wrong.class);
        assertThat(keyholding.confirmSetUp(first, "abcde-fghjk")).isFalse();
        assertThat(keyholding.stance(first)).isEqualTo(Stance.NOT_SET_UP);
        assertThat(keyholding.confirmSetUp(first, begun.recoveryCode().toUpperCase(Locale.ROOT)))
                .isTrue();

        assertThat(keyholding.stance(first)).isEqualTo(Stance.ENROLLED);
        assertThat(keyholding.stance(second)).isEqualTo(Stance.NOT_ENROLLED);
        assertThat(keyholding.setUp(second, OTHER)).isInstanceOf(SetUp.SetUpAlready.class);
        assertThatThrownBy(() -> keyholding.stance(people.administrator())).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName(
            "A wrong passphrase opens nothing; after five, the right one is not looked at for a quarter of an hour")
    void aWrongPassphraseOpensNothing() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(keyholding.unlock(first, "otter lantern quarry thimbl", "s"))
                    .isInstanceOf(Unlocking.Wrong.class);
        }
        assertThat(keyholding.unlock(first, RegisterExamples.PASSPHRASE, "s"))
                .isInstanceOf(Unlocking.TooManyWrong.class);
        assertThat(keyholding.unlock(second, RegisterExamples.PASSPHRASE, "s"))
                .as("somebody nobody enrolled")
                .isInstanceOf(Unlocking.Wrong.class);

        Now.at(
                in(Duration.ofMinutes(16)),
                () -> assertThat(keyholding.unlock(first, RegisterExamples.PASSPHRASE, "s"))
                        .isInstanceOf(Unlocking.Unlocked.class));
    }

    @Test
    @DisplayName("It locks itself after fifteen minutes without a look, and when asked to")
    void itLocksItself() {
        var key = examples.key();
        Now.at(in(Duration.ofMinutes(10)), () -> files.list(first, key, 1));
        Now.at(in(Duration.ofMinutes(20)), () -> files.list(first, key, 1));
        Now.at(in(Duration.ofMinutes(36)), () -> assertLocked(first, key));

        var again = examples.unlocked(first, RegisterExamples.PASSPHRASE).key();
        keyholding.lock(first, again);
        assertLocked(first, again);
    }

    @Test
    @DisplayName("R52: the browser’s half opens nothing for another person or in another session, nor with a guess")
    void r52TheBrowsersHalfIsTiedToPersonAndSession() throws SQLException {
        var key = examples.key();
        enrolSecond();

        assertLocked(second, key);
        assertLocked(first, new UnlockKey(key.id(), key.secret(), "another session"));
        assertLocked(first, UnlockKey.of(key.id(), new byte[32], key.session()));
        assertLocked(first, UnlockKey.NONE);
        assertThat(UnlockKey.parse(key.text(), key.session())).contains(key);
        assertThat(UnlockKey.parse("x" + key.text(), key.session())).isEmpty();
    }

    @Test
    @DisplayName(
            "Two controllers: the second takes the code, does nothing with it but choose a passphrase, and reads the same")
    void aSecondControllerTakesTheCode() {
        var person = controllers.roster(first, examples.key()).candidates().stream()
                .filter(candidate -> candidate.id().equals(second.account()))
                .findFirst()
                .orElseThrow();
        var code = controllers.enrol(first, examples.key(), person);
        examples.lodged(SourceType.PARTNER, "Harbour master, Tarn", "");

        Now.at(
                in(Duration.ofDays(8)),
                () -> assertThat(keyholding.unlock(second, code, "s"))
                        .as("after a week")
                        .isInstanceOf(Unlocking.Wrong.class));
        var unlocked = examples.unlocked(second, code);
        assertThat(unlocked.mustChoosePassphrase()).isTrue();
        assertLocked(second, unlocked.key());
        assertThat(keyholding.choosePassphrase(second, unlocked.key(), RegisterExamples.SECOND_PASSPHRASE))
                .isEqualTo(PassphraseOutcome.CHOSEN);

        assertThat(files.file(second, unlocked.key()).fresh()).isOne();
        assertThat(keyholding.unlock(second, code, "s")).isInstanceOf(Unlocking.Wrong.class);
        assertThat(files.list(
                                second,
                                examples.unlocked(second, RegisterExamples.SECOND_PASSPHRASE)
                                        .key(),
                                1)
                        .lines())
                .extracting(SourceFiles.Line::sourceReference)
                .containsExactly("Harbour master, Tarn");
    }

    @Test
    @DisplayName("The recovery code gives a controller a passphrase, works once, and others are not locked out")
    void theRecoveryCodeWorksOnce() {
        var code = examples.recoveryCode();
        assertThat(keyholding.recover(second, "not it", OTHER)).isInstanceOf(Recovery.Wrong.class);
        var recovered = (Recovery.Recovered) keyholding.recover(second, code, OTHER);

        assertThat(keyholding.recover(second, code, OTHER)).isInstanceOf(Recovery.Wrong.class);
        assertThat(keyholding.unlock(second, OTHER, "s")).isInstanceOf(Unlocking.Unlocked.class);
        assertThat(keyholding.unlock(first, RegisterExamples.PASSPHRASE, "s")).isInstanceOf(Unlocking.Unlocked.class);
        var renewed = controllers.renewRecoveryCode(first, examples.key());
        assertThat(keyholding.recover(second, recovered.newRecoveryCode(), OTHER))
                .isInstanceOf(Recovery.Wrong.class);
        assertThat(keyholding.recover(second, renewed, OTHER)).isInstanceOf(Recovery.Recovered.class);
    }

    @Test
    @DisplayName(
            "Changing the key leaves old rows readable to who stays, with the passphrases they have, and locks the register")
    void changingTheKeyLeavesOldRowsReadable() throws SQLException {
        enrolSecond();
        examples.lodged(SourceType.OFFICER, "DC Ruskin", "before");
        files.file(first, examples.key());
        var old = examples.key();

        controllers.changeKey(first, old);

        assertLocked(first, old);
        examples.lodged(SourceType.OFFICER, "DC Ruskin", "after");
        assertThat(examples.number("select key_number from sources.inbox")).isEqualTo(2);
        var key = examples.unlocked(second, RegisterExamples.SECOND_PASSPHRASE).key();
        assertThat(files.file(second, key).known()).isOne();
        var source = files.seek(second, key, SourceType.OFFICER, "DC Ruskin").orElseThrow();
        assertThat(files.get(second, key, source.text()).supplied())
                .extracting(SourceFiles.Supplied::particulars)
                .containsExactlyInAnyOrder("before", "after");
        assertThat(keyholding.recover(second, examples.recoveryCode(), OTHER)).isInstanceOf(Recovery.Recovered.class);
    }

    @Test
    @DisplayName("Who is removed cannot unlock it; the last who can is not removed")
    void whoIsRemovedCannotUnlock() throws SQLException {
        var key = examples.key();
        assertThat(controllers.remove(first, key, of(first, key).reference())).isEqualTo(Removal.REFUSED_LAST_ONE);
        enrolSecond();
        var seconds =
                examples.unlocked(second, RegisterExamples.SECOND_PASSPHRASE).key();

        assertThat(controllers.remove(first, key, of(second, key).reference())).isEqualTo(Removal.REMOVED);

        assertLocked(second, seconds);
        assertThat(keyholding.unlock(second, RegisterExamples.SECOND_PASSPHRASE, "s"))
                .isInstanceOf(Unlocking.Wrong.class);
        controllers.changeKey(first, key);
        assertThat(keyholding.unlock(first, RegisterExamples.PASSPHRASE, "s")).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    @DisplayName("R52: a public key that somebody put into the store is found, the register’s as well as a holder’s")
    void r52AForeignPublicKeyIsFound() throws SQLException {
        var key = examples.key();
        examples.execute("update sources.holder set public_key = (select public_key from sources.register)"
                + " where account is null");
        assertThatThrownBy(() -> controllers.changeKey(first, key)).isInstanceOf(SealBroken.class);

        examples.execute("update sources.register set public_key = (select public_key from sources.holder"
                + " where account is not null)");
        assertThatThrownBy(() -> files.list(first, key, 1)).isInstanceOf(SealBroken.class);
        examples.forgotten();
    }

    private void enrolSecond() {
        var person = controllers.roster(first, examples.key()).candidates().stream()
                .filter(candidate -> candidate.id().equals(second.account()))
                .findFirst()
                .orElseThrow();
        var unlocked = examples.unlocked(second, controllers.enrol(first, examples.key(), person));
        keyholding.choosePassphrase(second, unlocked.key(), RegisterExamples.SECOND_PASSPHRASE);
    }

    private Controller of(Actor actor, UnlockKey key) {
        return controllers.roster(first, key).controllers().stream()
                .filter(controller -> controller.name().equals(actor.name()))
                .findFirst()
                .orElseThrow();
    }

    private void assertLocked(Actor actor, UnlockKey key) {
        assertThatThrownBy(() -> files.list(actor, key, 1)).isInstanceOf(RegisterLocked.class);
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }
}
