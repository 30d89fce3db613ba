package dev.secondment.platform.data;

import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

@Path("/v1/notes")
@RunOnVirtualThread
public class NoteResource {

    private final Notes notes;

    NoteResource(Notes notes) {
        this.notes = notes;
    }

    public record NoteRequest(
            @NotNull @Size(max = 3_000_000) String text) {}

    public record NoteView(UUID id, String text) {}

    @POST
    @Command("note.add")
    @RolesAllowed("hr")
    public Response add(@NotNull @Valid NoteRequest request, @QueryParam("dryRun") boolean dryRun) {
        Note note = notes.add(request.text());
        if (request.text().equals("fail")) {
            throw new IllegalStateException("secret detail");
        }
        return Answers.created("/v1/notes/" + note.id, new NoteView(note.id, note.text), note.version);
    }

    @GET
    @RolesAllowed("hr")
    public Page<String> list(
            @QueryParam("of") UUID of, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return new Page<>(List.of("a"), Cursor.encode("a"));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("hr")
    public NoteView read(@PathParam("id") UUID id) {
        Note note = notes.get(id);
        return new NoteView(note.id, note.text);
    }
}
