-- Castbench frame clock for OBS Studio (Windows and Linux): Tools > Scripts > +
--
-- Adds the source "Castbench frame clock": a strip of black and white cells that says, in every frame, which
-- broadcaster drew it and at what time. Castbench reads it in the picture that arrives and so knows how long
-- the frame was under way. The script log says whether this computer's clock is synchronised.
--
-- The strip: two rows of 40 square cells along the picture's top edge. Columns 0 to 3 hold the sync pattern
-- (row 0: white black white black, row 1: the inverse). Columns 4 to 39 hold 36 bits each, most significant
-- first, row 0 before row 1: source id (8), milliseconds since 1970 UTC (48), CRC-16/CCITT-FALSE of those
-- 7 bytes (16).

local obs = obslua
local ffi = require("ffi")
local bit = require("bit")

local SOURCE_TYPE = "castbench_frame_clock"
local SOURCE_NAME = "Castbench frame clock"

local KEY_FRAME_CLOCK_ID = "frame_clock_id"
local KEY_WIDTH = "width"
local DEFAULT_FRAME_CLOCK_ID = 1
local WIDTH_OF_CANVAS = 0

local COLUMNS = 40
local ROWS = 2
local SYNC_COLUMNS = 4
local BITS_PER_ROW = COLUMNS - SYNC_COLUMNS
local TIME_BYTES = 6
local MINIMUM_WIDTH = 160
local MAXIMUM_WIDTH = 16384

local CLOCK_CHECK_INTERVAL_MS = 60000

-- OBS_ALIGN_LEFT and OBS_ALIGN_TOP, which OBS does not hand to scripts.
local TOP_LEFT = bit.bor(1, 4)

-- The strip's bits ---------------------------------------------------------------------------------------

local function checksum(bytes)
    local crc = 0xFFFF
    for _, byte in ipairs(bytes) do
        crc = bit.bxor(crc, bit.lshift(byte, 8))
        for _ = 1, 8 do
            local carry = bit.band(crc, 0x8000) ~= 0
            crc = bit.band(bit.lshift(crc, 1), 0xFFFF)
            if carry then
                crc = bit.bxor(crc, 0x1021)
            end
        end
    end
    return crc
end

-- Numbers in Lua are exact up to 2^53, its bit operations up to 2^32: hence the division.
local function encode(source, captured_ms)
    local bytes = { source % 256 }
    for i = TIME_BYTES - 1, 0, -1 do
        bytes[#bytes + 1] = math.floor(captured_ms / 256 ^ i) % 256
    end
    local crc = checksum(bytes)
    bytes[#bytes + 1] = bit.rshift(crc, 8)
    bytes[#bytes + 1] = bit.band(crc, 0xFF)
    return bytes
end

local function is_white(bytes, row, column)
    if column < SYNC_COLUMNS then
        return (row + column) % 2 == 0
    end
    local index = row * BITS_PER_ROW + column - SYNC_COLUMNS
    local byte = bytes[math.floor(index / 8) + 1]
    return bit.band(bit.rshift(byte, 7 - index % 8), 1) == 1
end

-- Drawing ------------------------------------------------------------------------------------------------

-- A pixel belongs to the cell that its centre lies in: the first pixel of row or column `index`.
local function cell_edge(index, width)
    return math.ceil(index * width / COLUMNS - 0.5)
end

local function draw_rectangle(left, top, right, bottom)
    obs.gs_matrix_push()
    obs.gs_matrix_translate3f(left, top, 0)
    obs.gs_draw_sprite(nil, 0, right - left, bottom - top)
    obs.gs_matrix_pop()
end

local function draw_white_cells(bytes, width)
    for row = 0, ROWS - 1 do
        local top, bottom = cell_edge(row, width), cell_edge(row + 1, width)
        local column = 0
        while column < COLUMNS do
            local first = column
            while column < COLUMNS and is_white(bytes, row, column) do
                column = column + 1
            end
            if column > first then
                draw_rectangle(cell_edge(first, width), top, cell_edge(column, width), bottom)
            end
            column = column + 1
        end
    end
end

local function draw_in_grey(level, draw)
    local effect = obs.obs_get_base_effect(obs.OBS_EFFECT_SOLID)
    local colour = obs.vec4()
    obs.vec4_set(colour, level, level, level, 1)
    obs.gs_effect_set_vec4(obs.gs_effect_get_param_by_name(effect, "color"), colour)
    while obs.gs_effect_loop(effect, "Solid") do
        draw()
    end
end

local function draw_strip(bytes, width)
    draw_in_grey(0, function() draw_rectangle(0, 0, width, cell_edge(ROWS, width)) end)
    draw_in_grey(1, function() draw_white_cells(bytes, width) end)
end

-- The computer's clock -----------------------------------------------------------------------------------

-- Each system gives two functions. now_ms(): milliseconds since 1970 UTC, or nothing. synchronisation(): what
-- the system says of its clock, as { state = …, text = …, warn = … }; `state` changes when there is news.

local function posix_now()
    ffi.cdef [[
        struct castbench_timespec { long tv_sec; long tv_nsec; };
        int clock_gettime(int clock, struct castbench_timespec *time);
    ]]
    local CLOCK_REALTIME = 0
    local time = ffi.new("struct castbench_timespec")
    return function()
        if ffi.C.clock_gettime(CLOCK_REALTIME, time) ~= 0 then
            return nil
        end
        return tonumber(time.tv_sec) * 1000 + math.floor(tonumber(time.tv_nsec) / 1e6)
    end
end

local function unknown_synchronisation()
    return {
        state = "unknown",
        text = "This system does not tell whether the computer's clock is synchronised. Check it by hand.",
    }
end

-- See adjtimex(2). The kernel sets STA_UNSYNC unless a time service keeps telling it how exact the clock is.
local function linux_synchronisation()
    ffi.cdef [[
        struct castbench_timex {
            unsigned int modes;
            long offset, freq, maxerror, esterror;
            int status;
            long constant, precision, tolerance, tv_sec, tv_usec, tick, ppsfreq, jitter;
            int shift;
            long stabil, jitcnt, calcnt, errcnt, stbcnt;
            int tai;
            int reserved[11];
        };
        int adjtimex(struct castbench_timex *time);
    ]]
    local STA_UNSYNC = 0x0040
    local READ_ONLY = 0
    return function()
        local time = ffi.new("struct castbench_timex")
        time.modes = READ_ONLY
        if ffi.C.adjtimex(time) < 0 then
            return unknown_synchronisation()
        end
        if bit.band(time.status, STA_UNSYNC) ~= 0 then
            return {
                state = "not synchronised",
                text = "The computer's clock is NOT synchronised: no time service keeps it, says the kernel.\n"
                    .. "Latencies are wrong by as much as the clock. Start chrony or systemd-timesyncd.",
                warn = true,
            }
        end
        return {
            state = "synchronised",
            text = string.format(
                "The computer's clock is synchronised: error %.3f ms estimated, %.3f ms at most, says the kernel.",
                tonumber(time.esterror) / 1000, tonumber(time.maxerror) / 1000),
        }
    end
end

local function windows_now()
    ffi.cdef [[
        struct castbench_filetime { uint32_t low; uint32_t high; };
        void __stdcall GetSystemTimePreciseAsFileTime(struct castbench_filetime *time);
    ]]
    local UNITS_PER_MS = 10000ULL -- of 100 ns
    local MS_FROM_1601_TO_1970 = 11644473600000
    local time = ffi.new("struct castbench_filetime")
    return function()
        ffi.C.GetSystemTimePreciseAsFileTime(time)
        local units = time.high * 4294967296ULL + time.low
        return tonumber(units / UNITS_PER_MS) - MS_FROM_1601_TO_1970
    end
end

-- Whether Windows' own time service runs: true, false, or nothing where Windows does not say.
local function windows_time_service()
    ffi.cdef [[
        struct castbench_service_status { uint32_t type, state, accepted, exit_code, own_code, checkpoint, hint; };
        void *__stdcall OpenSCManagerA(const char *machine, const char *database, uint32_t access);
        void *__stdcall OpenServiceA(void *manager, const char *name, uint32_t access);
        int __stdcall QueryServiceStatus(void *service, struct castbench_service_status *status);
        int __stdcall CloseServiceHandle(void *handle);
    ]]
    local services = ffi.load("advapi32")
    local SC_MANAGER_CONNECT, SERVICE_QUERY_STATUS, SERVICE_RUNNING = 0x0001, 0x0004, 4

    local function state_of(service)
        local status = ffi.new("struct castbench_service_status")
        if services.QueryServiceStatus(service, status) == 0 then
            return nil
        end
        return status.state == SERVICE_RUNNING
    end

    local function with_handle(handle, use)
        if handle == nil then
            return nil
        end
        local result = use(handle)
        services.CloseServiceHandle(handle)
        return result
    end

    return function()
        return with_handle(services.OpenSCManagerA(nil, nil, SC_MANAGER_CONNECT), function(manager)
            return with_handle(services.OpenServiceA(manager, "W32Time", SERVICE_QUERY_STATUS), state_of)
        end)
    end
end

-- Windows has no flag that says "synchronised". It does say whether some service steers the clock's rate, and
-- whether its own time service runs.
local function windows_synchronisation()
    ffi.cdef [[
        int __stdcall GetSystemTimeAdjustment(uint32_t *adjustment, uint32_t *increment, int *disabled);
    ]]
    local service_runs = windows_time_service()
    local SERVICE_TEXTS = {
        [true] = "The Windows Time service is running",
        [false] = "The Windows Time service is NOT running",
    }

    local function steering_text()
        local adjustment, increment = ffi.new("uint32_t[1]"), ffi.new("uint32_t[1]")
        local disabled = ffi.new("int[1]")
        if ffi.C.GetSystemTimeAdjustment(adjustment, increment, disabled) == 0 then
            return "Windows does not say whether the clock is being steered"
        end
        return disabled[0] == 0 and "the clock is being steered" or "the clock is NOT being steered"
    end

    return function()
        local service = SERVICE_TEXTS[service_runs()] or "Windows does not say whether its time service runs"
        local state = service .. ", " .. steering_text()
        return {
            state = state,
            text = state .. ".\nWindows does not tell programs whether its clock is right: 'w32tm /query /status' "
                .. "shows the last synchronisation.",
        }
    end
end

local function system_clock()
    if ffi.os == "Windows" then
        return { now_ms = windows_now(), synchronisation = windows_synchronisation() }
    elseif ffi.os == "Linux" then
        return { now_ms = posix_now(), synchronisation = linux_synchronisation() }
    end
    return { now_ms = posix_now(), synchronisation = unknown_synchronisation }
end

local clock = system_clock()
local last_state = nil

local function log_synchronisation()
    local news = clock.synchronisation()
    if news.state == last_state then
        return
    end
    last_state = news.state
    obs.script_log(news.warn and obs.LOG_WARNING or obs.LOG_INFO, news.text)
end

-- The source ---------------------------------------------------------------------------------------------

local function canvas_width()
    local video = obs.obs_video_info()
    return obs.obs_get_video_info(video) and video.base_width or MINIMUM_WIDTH
end

local function refresh_width(strip)
    local width = strip.wanted_width
    if width == WIDTH_OF_CANVAS then
        width = canvas_width()
    end
    strip.width = math.max(width, MINIMUM_WIDTH)
end

local function for_each_item_of(source, use)
    local name = obs.obs_source_get_name(source)
    local scenes = obs.obs_frontend_get_scenes()
    for _, scene_source in ipairs(scenes or {}) do
        local items = obs.obs_scene_enum_items(obs.obs_scene_from_source(scene_source))
        for _, item in ipairs(items or {}) do
            if obs.obs_source_get_name(obs.obs_sceneitem_get_source(item)) == name then
                use(item)
            end
        end
        obs.sceneitem_list_release(items)
    end
    obs.source_list_release(scenes)
end

local function vec2(x, y)
    local vector = obs.vec2()
    vector.x, vector.y = x, y
    return vector
end

-- Whole, upright, in the top left corner, above everything else, and safe from the mouse.
local function place_at_top(item)
    obs.obs_sceneitem_set_rot(item, 0)
    obs.obs_sceneitem_set_bounds_type(item, obs.OBS_BOUNDS_NONE)
    obs.obs_sceneitem_set_crop(item, obs.obs_sceneitem_crop())
    obs.obs_sceneitem_set_alignment(item, TOP_LEFT)
    obs.obs_sceneitem_set_scale(item, vec2(1, 1))
    obs.obs_sceneitem_set_pos(item, vec2(0, 0))
    obs.obs_sceneitem_set_order(item, obs.OBS_ORDER_MOVE_TOP)
    obs.obs_sceneitem_set_visible(item, true)
    obs.obs_sceneitem_set_locked(item, true)
end

local function fit_to_canvas(strip)
    local settings = obs.obs_source_get_settings(strip.source)
    obs.obs_data_set_int(settings, KEY_WIDTH, WIDTH_OF_CANVAS)
    obs.obs_source_update(strip.source, settings)
    obs.obs_data_release(settings)
    for_each_item_of(strip.source, place_at_top)
end

local frame_clock = {
    id = SOURCE_TYPE,
    type = obs.OBS_SOURCE_TYPE_INPUT,
    output_flags = bit.bor(obs.OBS_SOURCE_VIDEO, obs.OBS_SOURCE_CUSTOM_DRAW),
}

function frame_clock.get_name()
    return SOURCE_NAME
end

function frame_clock.get_defaults(settings)
    obs.obs_data_set_default_int(settings, KEY_FRAME_CLOCK_ID, DEFAULT_FRAME_CLOCK_ID)
    obs.obs_data_set_default_int(settings, KEY_WIDTH, WIDTH_OF_CANVAS)
end

function frame_clock.get_properties(strip)
    local properties = obs.obs_properties_create()
    obs.obs_properties_add_int(properties, KEY_FRAME_CLOCK_ID, "Source id (frame clock id in the lab)", 0, 255, 1)
    obs.obs_properties_add_int(properties, KEY_WIDTH, "Width in pixels (0: the canvas)", WIDTH_OF_CANVAS,
        MAXIMUM_WIDTH, 1)
    obs.obs_properties_add_text(properties, "hint", "The strip belongs at the picture's top edge, over its whole "
        .. "width and above all other sources.", obs.OBS_TEXT_INFO)
    obs.obs_properties_add_button(properties, "fit", "Fit to canvas width at the top", function()
        fit_to_canvas(strip)
        return true
    end)
    return properties
end

function frame_clock.create(settings, source)
    local strip = { source = source }
    frame_clock.update(strip, settings)
    return strip
end

function frame_clock.update(strip, settings)
    strip.frame_clock_id = obs.obs_data_get_int(settings, KEY_FRAME_CLOCK_ID)
    strip.wanted_width = obs.obs_data_get_int(settings, KEY_WIDTH)
    refresh_width(strip)
end

function frame_clock.video_tick(strip)
    refresh_width(strip)
end

function frame_clock.get_width(strip)
    return strip.width
end

function frame_clock.get_height(strip)
    return cell_edge(ROWS, strip.width)
end

function frame_clock.video_render(strip)
    local now = clock.now_ms()
    if now then
        draw_strip(encode(strip.frame_clock_id, now), strip.width)
    end
end

-- OBS's hooks --------------------------------------------------------------------------------------------

function script_description()
    return "<h3>Castbench frame clock</h3>"
        .. "<p>Adds the source <b>Castbench frame clock</b>: a strip of black and white cells that stamps every "
        .. "frame with this broadcaster's id and the time, so that Castbench can measure how long a frame is "
        .. "under way.</p>"
        .. "<ol><li>Add the source to the scene that is streamed.</li>"
        .. "<li>Set its source id to this broadcaster's frame clock id in the lab.</li>"
        .. "<li>Press <b>Fit to canvas width at the top</b> in its properties.</li></ol>"
        .. "<p>The script log says whether this computer's clock is synchronised.</p>"
end

function script_load()
    log_synchronisation()
    obs.timer_add(log_synchronisation, CLOCK_CHECK_INTERVAL_MS)
end

obs.obs_register_source(frame_clock)
