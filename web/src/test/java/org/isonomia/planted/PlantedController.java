package org.isonomia.planted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

/** A controller with SQL in its hands. */
@RestController
public final class PlantedController {
    private final JdbcClient db;

    PlantedController(JdbcClient db) {
        this.db = db;
    }

    int nothing() {
        return db.sql("delete from web.session where false").update();
    }
}
