package org.isonomia.web.proposals;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.web.effects.EffectForms;
import org.isonomia.web.request.Form;
import org.springframework.stereotype.Component;

/** What was decided, as what a proposal to change it begins with. */
@Component
final class Amended {
    /** In an address and in the form: the matter that was decided. */
    static final String MATTER = "amend";

    private final Views views;

    Amended(Views views) {
        this.views = views;
    }

    /**
     * Fills in title, text and effects of what was adopted; of another matter the title alone.
     *
     * @param matter as an address names it; nothing is filled in where it is none
     */
    void begin(Form form, String matter) {
        var id = MatterKind.id(matter);
        var line = id.flatMap(views.decisions()::matter);
        if (line.isEmpty()) return;
        form.carry(MATTER, matter);
        form.carry("title", line.get().title().orElse(""));
        id.flatMap(this::adopted).ifPresent(adopted -> {
            form.carry("title", adopted.title());
            form.carry("text", adopted.text().orElse(""));
            EffectForms.anew(adopted.effects()).forEach(form::carry);
        });
    }

    private Optional<ProposalVersion> adopted(Id matter) {
        var proposals = switch (matter) {
            case ProposalId alone -> List.of(alone);
            case QuestionId question -> views.proposals().rivals(question);
            default -> List.<ProposalId>of();
        };
        return proposals.stream()
                .flatMap(proposal -> views.proposals().line(proposal).stream())
                .filter(proposal -> proposal.state() == ProposalState.ADOPTED)
                .findFirst()
                .flatMap(proposal -> views.versions().version(proposal.id(), proposal.version()));
    }
}
