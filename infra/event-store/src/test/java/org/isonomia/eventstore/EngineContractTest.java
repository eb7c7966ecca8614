package org.isonomia.eventstore;

import java.util.Set;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.junit.jupiter.api.AfterAll;

/** The contract Axon holds every storage engine to. */
class EngineContractTest extends StorageEngineTestSuite<PostgresEventStorageEngine> {

    private LogNode node;

    @Override
    protected PostgresEventStorageEngine buildStorageEngine() {
        node = LogNode.on(
                Postgres.freshLog(),
                EngineSettings.defaults().withUnconditionalAppends().withFurtherMetadata(Set.of("key")));
        return node.engine;
    }

    @Override
    protected ProcessingContext processingContext() {
        return new StubProcessingContext();
    }

    @AfterAll
    void close() {
        node.close();
    }
}
