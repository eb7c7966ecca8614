package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.query.search.Found;
import org.isonomia.query.search.Hit;
import org.isonomia.query.search.Scope;

/** Looking for words in the views of a fixture. */
interface Searching {
    ViewsFixture searched();

    default Hit hit(String query, String id) {
        var hit =
                find(query).hits().stream().filter(each -> each.id().equals(id)).findFirst();
        assertThat(hit).as(query + " finds " + id).isPresent();
        return hit.orElseThrow();
    }

    default Found find(String query) {
        return find(query, null);
    }

    default Found find(String query, Scope scope) {
        return searched().views.search().find(query, scope, 1);
    }
}
