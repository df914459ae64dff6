package occ.mapping;

import static occ.mapping.MappingExamples.GRADE;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.QUAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import occ.kernel.EntityId;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationsOfGroupsTests {
    @Test
    void aSupplierHasACustomer() {
        var supply = relation(RelationKind.SUPPLIER, QUAY_NINE, null);

        assertThat(supply.seenFromTheOther())
                .isEqualTo(new GroupRelation(
                        QUAY_NINE, RelationKind.CUSTOMER, HARBOUR_LANTERN, null, Period.UNKNOWN, GRADE));
    }

    @ParameterizedTest
    @EnumSource
    void theInverseOfTheInverseIsTheRelationItself(RelationKind kind) {
        assertThat(kind.inverse().inverse()).isEqualTo(kind);
    }

    @Test
    void rivalsHaveATensionAndNobodyElse() {
        assertThat(relation(RelationKind.RIVAL, QUAY_NINE, null).problems()).hasSize(1);
        assertThat(relation(RelationKind.RIVAL, QUAY_NINE, GroupRelation.Tension.HIGH)
                        .problems())
                .isEmpty();
        assertThat(relation(RelationKind.ALLY, QUAY_NINE, GroupRelation.Tension.LOW)
                        .problems())
                .hasSize(1);
    }

    @Test
    void aGroupHasNoRelationToItself() {
        assertThat(relation(RelationKind.ALLY, HARBOUR_LANTERN, null).problems())
                .extracting(Problem::field)
                .containsExactly("other");
    }

    private static GroupRelation relation(RelationKind kind, EntityId other, GroupRelation.@Nullable Tension tension) {
        return new GroupRelation(HARBOUR_LANTERN, kind, other, tension, Period.UNKNOWN, GRADE);
    }
}
