package org.isonomia.audit.count;

import java.util.List;
import org.isonomia.audit.count.UnusableCaseException.Fault;

/** Every family of methods that can be recounted. */
public final class Families {
    private static final List<Family> ALL = List.of(
            new DebianFamily(),
            new DelegationFamily(),
            new DrawFamily(),
            new PairwiseFamily(),
            new PointFamily(),
            new RankedPairsFamily(),
            new RunoffFamily(),
            new TransferFamily(),
            new YesNoFamily());

    private Families() {}

    public static boolean know(String method) {
        return ALL.stream().anyMatch(family -> family.methods().contains(method));
    }

    /** @throws UnusableCaseException when no rule counts by the file's method, or not with its parameters */
    public static Recount recount(CaseFile file) {
        return ALL.stream()
                .filter(family -> family.methods().contains(file.method()))
                .findFirst()
                .orElseThrow(() -> noRule(file.method()))
                .recount(file)
                .remarking(file.remarks());
    }

    static UnusableCaseException noRule(String method) {
        return new UnusableCaseException(Fault.NO_RULE, 0, "no counting rule for method " + method);
    }
}
