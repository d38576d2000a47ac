-- Posts the lines of a file by two threads, each in a half of its own, behind so many lines of it: wrk -t2 -s texts.lua URL -- FILE [BEHIND]
local bodies, threads, at = {}, 0, 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    for line in io.lines(arguments[1]) do
        bodies[#bodies + 1] = line
    end
    at = (number * math.floor(#bodies / 2) + (tonumber(arguments[2]) or 0)) % #bodies
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    at = at % #bodies + 1
    return wrk.format(nil, nil, nil, bodies[at])
end
