-- Runs an OBS script outside OBS: luajit obsstub.lua SCRIPT SYSTEM, where SYSTEM is Linux, Windows or OSX as the
-- script is to see it, or "real" for this computer and its own clock. Reads one command a line from standard
-- input and answers each with lines, the last of which is ".". What OBS and the system would do is done here.

local real_ffi = require("ffi")
local script_path, system = arg[1], arg[2]

-- What the system says; the commands change it.
local said = {
    now_ms = 0, adjtimex = 0, status = 0, esterror_us = 0, maxerror_us = 0,
    manager = 1, service = 1, query = 1, service_state = 4, adjustment = 1, adjustment_disabled = 0,
}
local open_handles = 0

local linux = {
    clock_gettime = function(clock, time)
        assert(clock == 0, "not CLOCK_REALTIME")
        time.tv_sec = math.floor(said.now_ms / 1000)
        time.tv_nsec = said.now_ms % 1000 * 1000000 + 999999
        return 0
    end,
    adjtimex = function(time)
        assert(time.modes == 0, "would set the clock")
        time.status, time.esterror, time.maxerror = said.status, said.esterror_us, said.maxerror_us
        return said.adjtimex
    end,
}

local function handle(number)
    if number == 0 then
        return nil
    end
    open_handles = open_handles + 1
    return number
end

local kernel32 = {
    GetSystemTimePreciseAsFileTime = function(time)
        local units = (said.now_ms + 11644473600000ULL) * 10000ULL + 9999ULL
        time.low, time.high = units % 4294967296ULL, units / 4294967296ULL
    end,
    GetSystemTimeAdjustment = function(_, _, disabled)
        disabled[0] = said.adjustment_disabled
        return said.adjustment
    end,
}
local advapi32 = {
    OpenSCManagerA = function(_, _, access)
        assert(access == 1, "more than a look")
        return handle(said.manager)
    end,
    OpenServiceA = function(_, name, access)
        assert(name == "W32Time" and access == 4, "more than a look at W32Time")
        return handle(said.service)
    end,
    QueryServiceStatus = function(_, status)
        status.state = said.service_state
        return said.query
    end,
    CloseServiceHandle = function()
        open_handles = open_handles - 1
        return 1
    end,
}

local function strict(what, functions)
    return setmetatable(functions, { __index = function(_, name) error(what .. " has no " .. name, 2) end })
end

if system ~= "real" then
    local libraries = { advapi32 = strict("advapi32", advapi32) }
    package.loaded.ffi = strict("ffi", {
        os = system, new = real_ffi.new, cdef = real_ffi.cdef,
        C = strict("the system", system == "Windows" and kernel32 or linux),
        load = function(name) return assert(libraries[name], name) end,
    })
end

-- OBS ----------------------------------------------------------------------------------------------------

local out = {}
local function answer(...)
    out[#out + 1] = string.format(...)
end

local canvas = { width = 640 }
local registered, timer, script_settings = nil, nil, {}
local pixels, origin, stack, colour, picture_height = nil, { 0, 0 }, {}, nil, 0
local passes = 0
local items = {}

local function draw(width, height)
    assert(width % 1 == 0 and height % 1 == 0 and origin[1] % 1 == 0 and origin[2] % 1 == 0, "between pixels")
    for y = origin[2], origin[2] + height - 1 do
        pixels[y] = pixels[y] or {}
        for x = origin[1], origin[1] + width - 1 do
            pixels[y][x] = colour[1] .. "," .. colour[2] .. "," .. colour[3] .. "," .. colour[4]
        end
    end
    picture_height = math.max(picture_height, origin[2] + height)
end

local function setting(settings, key)
    return settings[key] or settings.defaults and settings.defaults[key] or 0
end

local OBS = {
    LOG_WARNING = 200, LOG_INFO = 300,
    OBS_SOURCE_TYPE_INPUT = 0, OBS_SOURCE_VIDEO = 1, OBS_SOURCE_CUSTOM_DRAW = 8,
    OBS_EFFECT_SOLID = 3, OBS_TEXT_INFO = 3, OBS_BOUNDS_NONE = 0, OBS_ORDER_MOVE_TOP = 2,
    script_log = function(level, text) answer("%s: %s", level == 200 and "warning" or "info", text) end,
    timer_add = function(call, interval_ms) timer = { call = call, interval_ms = interval_ms } end,
    obs_register_source = function(source) registered = source end,
    obs_video_info = function() return {} end,
    obs_get_video_info = function(info)
        info.base_width = canvas.width
        return canvas.width > 0
    end,
    obs_get_base_effect = function(effect) return assert(effect == 3) and "solid" end,
    gs_effect_get_param_by_name = function(effect, name) return effect == "solid" and name == "color" and "colour" end,
    vec4 = function() return {} end,
    vec4_set = function(vector, ...) for i = 1, 4 do vector[i] = (select(i, ...)) end end,
    gs_effect_set_vec4 = function(parameter, vector) colour = parameter == "colour" and vector end,
    gs_effect_loop = function(effect, technique)
        assert(effect == "solid" and technique == "Solid")
        passes = passes + 1
        return passes % 2 == 1
    end,
    gs_matrix_push = function() stack[#stack + 1] = { origin[1], origin[2] } end,
    gs_matrix_pop = function() origin = table.remove(stack) end,
    gs_matrix_translate3f = function(x, y) origin = { origin[1] + x, origin[2] + y } end,
    gs_draw_sprite = function(texture, _, width, height)
        assert(texture == nil)
        draw(width, height)
    end,
    obs_data_get_int = setting,
    obs_data_set_int = function(settings, key, value) settings[key] = value end,
    obs_data_set_default_int = function(settings, key, value)
        settings.defaults = settings.defaults or {}
        settings.defaults[key] = value
    end,
    obs_data_release = function() end,
    obs_properties_create = function() return {} end,
    obs_properties_add_int = function(_, key, text, least, most) answer("number %s %d %d %s", key, least, most, text) end,
    obs_properties_add_text = function(_, key, text) answer("text %s %s", key, text) end,
    obs_properties_add_button = function(properties, key, text, call)
        answer("button %s %s", key, text)
        properties[key] = call
    end,
    obs_source_get_name = function(source) return source.name end,
    obs_source_get_settings = function() return script_settings end,
    obs_source_update = function(source, settings) registered.update(source.strip, settings) end,
    obs_frontend_get_scenes = function() return { "scene" } end,
    obs_scene_from_source = function(scene) return scene end,
    obs_scene_enum_items = function() return items end,
    sceneitem_list_release = function() end,
    source_list_release = function() end,
    obs_sceneitem_get_source = function(item) return item.source end,
    obs_sceneitem_crop = function() return { left = 0, top = 0, right = 0, bottom = 0 } end,
    vec2 = function() return {} end,
}
for _, name in ipairs({ "rot", "bounds_type", "alignment", "order", "visible", "locked" }) do
    OBS["obs_sceneitem_set_" .. name] = function(item, value) item[name] = tostring(value) end
end
for _, name in ipairs({ "scale", "pos" }) do
    OBS["obs_sceneitem_set_" .. name] = function(item, value) item[name] = value.x .. "," .. value.y end
end
OBS.obs_sceneitem_set_crop = function(item, crop) item.crop = tostring(crop.left + crop.top + crop.right + crop.bottom) end

-- Nothing that OBS lacks: what OBS 29.0.2 hands to its scripts of sources, scenes, properties, settings and
-- drawing.
local offered = {}
for name in io.lines(arg[0]:match("^(.*)/resources/obs/") .. "/data/obs/obslua-29.0.2.txt") do
    offered[name] = true
end
for name in pairs(OBS) do
    assert(offered[name], name .. " is not OBS's")
end

-- Commands -----------------------------------------------------------------------------------------------

obslua = strict("obslua", OBS)
local before = {}
for name in pairs(_G) do
    before[name] = true
end
dofile(script_path)

local source = { name = "Frame clock" }

local function create(settings)
    registered.get_defaults(settings)
    script_settings = settings
    source.strip = registered.create(settings, source)
    return source.strip
end

local function print_picture(width)
    answer("%d %d", width, picture_height)
    for y = 0, picture_height - 1 do
        local row = {}
        for x = 0, width - 1 do
            row[#row + 1] = ({ ["0,0,0,1"] = "0", ["1,1,1,1"] = "1" })[pixels[y] and pixels[y][x] or ""] or "?"
        end
        answer("%s", table.concat(row))
    end
end

local commands = {}

-- What is drawn at a time by a source of an id, where the canvas is so wide.
function commands.draw(id, now_ms, width)
    canvas.width, said.now_ms = tonumber(width), tonumber(now_ms)
    local strip = create({ frame_clock_id = tonumber(id) })
    pixels, picture_height = {}, 0
    registered.video_render(strip)
    assert(#stack == 0 and passes % 2 == 0)
    print_picture(registered.get_width(strip))
end

function commands.say(name, value)
    assert(said[name], name)
    said[name] = tonumber(value)
end

function commands.load()
    script_load()
    answer("asks again every %d ms", timer.interval_ms)
end

function commands.tick()
    timer.call()
    assert(open_handles == 0, "handles left open")
end

function commands.description()
    answer("%s", (script_description():gsub("\n", " ")))
end

function commands.globals()
    for name in pairs(_G) do
        if not before[name] then
            answer("%s", name)
        end
    end
end

function commands.source()
    canvas.width = 640
    local strip = create({})
    answer("%s %d %d %s", registered.id, registered.type, registered.output_flags, registered.get_name())
    answer("%d %d", setting(script_settings, "frame_clock_id"), setting(script_settings, "width"))
    registered.get_properties(strip)
end

-- The size, as the canvas becomes wider or narrower and the setting changes.
function commands.size(canvas_width, setting_width)
    canvas.width = tonumber(canvas_width)
    local strip = source.strip or create({})
    registered.update(strip, { width = tonumber(setting_width), frame_clock_id = 1 })
    registered.video_tick(strip, 0.03)
    answer("%d %d", registered.get_width(strip), registered.get_height(strip))
end

function commands.fit()
    local strip = create({ width = 320 })
    items = { { source = source }, { source = { name = "Camera" } } }
    local properties = registered.get_properties(strip)
    out = {}
    assert(properties.fit() == true)
    local item = items[1]
    answer("pos %s scale %s rot %s crop %s bounds %s alignment %s order %s visible %s locked %s", item.pos, item.scale,
        item.rot, item.crop, item.bounds_type, item.alignment, item.order, item.visible, item.locked)
    answer("camera %s", tostring(items[2].pos))
    answer("%d", registered.get_width(strip))
end

for line in io.lines() do
    local words = {}
    for word in line:gmatch("%S+") do
        words[#words + 1] = word
    end
    out = {}
    commands[words[1]](unpack(words, 2))
    answer(".")
    io.write(table.concat(out, "\n"), "\n")
    io.flush()
end
