package occ.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberTextTests {
    @Property
    void whatIsWrittenIsReadBack(@ForAll MemberRole role, @ForAll DataSubjectCategory category) {
        var text = new MemberText(role, null, category);

        assertThat(MemberText.parse(text.text())).isEqualTo(text);
    }

    @Property
    void anEnablerKeepsHisKind(@ForAll EnablerType enabler, @ForAll DataSubjectCategory category) {
        var text = new MemberText(MemberRole.SPECIALIST_ENABLER, enabler, category);

        assertThat(MemberText.parse(text.text())).isEqualTo(text);
    }

    @Test
    void itReadsAsWords() {
        var accountant =
                new MemberText(MemberRole.SPECIALIST_ENABLER, EnablerType.ACCOUNTANT, DataSubjectCategory.SUSPECT);

        assertThat(accountant.text()).isEqualTo("specialist enabler: accountant; suspect");
    }

    @Test
    @DisplayName("R45: what others wrote in their own words counts nobody as an offender")
    void otherWordsCountNobodyAsAnOffender() {
        assertThat(wordsOfOthers("drives for them").role().isOfOffender()).isFalse();
        assertThat(wordsOfOthers(null).category().isOfOffender()).isFalse();
        assertThat(wordsOfOthers("principal").category().isOfOffender()).isFalse();
    }

    private static MemberText wordsOfOthers(@Nullable String text) {
        return MemberText.parse(text);
    }
}
