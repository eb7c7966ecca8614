package org.isonomia.web.wiring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/**
 * How long a connection may take: to say what it wants, to send what it has to say, and to say nothing. Whoever sends a
 * byte now and then holds no connection open.
 */
@Component
final class ConnectionLimits implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    static final Duration HEADERS = Duration.ofSeconds(10);
    static final Duration BODY = Duration.ofSeconds(30);
    static final Duration IDLE = Duration.ofSeconds(60);
    private static final String BYTES = "isonomia.bytes";
    private static final String MESSAGES = "isonomia.messages";

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server ->
                server.idleTimeout(IDLE).doOnChannelInit((observer, channel, remote) -> watch(channel.pipeline())));
    }

    private static void watch(ChannelPipeline pipeline) {
        var deadline = new Deadline();
        pipeline.addBefore(NettyPipeline.HttpCodec, BYTES, deadline);
        pipeline.addAfter(NettyPipeline.HttpCodec, MESSAGES, new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof HttpRequest) deadline.run(context, BODY);
                if (message instanceof LastHttpContent) deadline.met();
                context.fireChannelRead(message);
            }
        });
    }

    /**
     * Runs from a request's first byte until its headers are whole, and then until its body is, also when it has been
     * answered before that. Touched by the connection's own thread only.
     */
    private static final class Deadline extends ChannelInboundHandlerAdapter {
        private @Nullable ScheduledFuture<?> running;

        void run(ChannelHandlerContext context, Duration time) {
            met();
            running = context.executor().schedule(() -> context.close(), time.toMillis(), MILLISECONDS);
        }

        void met() {
            if (running != null) running.cancel(false);
            running = null;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof ByteBuf && running == null) run(context, HEADERS);
            context.fireChannelRead(message);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            met();
            context.fireChannelInactive();
        }
    }
}
