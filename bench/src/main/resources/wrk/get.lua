-- Reads, one after another: each line of the file is "path" or "path <tab> token".
local requests, at = {}, 0

function setup(thread)
  started = (started or 0) + 1
  thread:set("number", started)
end

function init(args)
  for line in io.lines(args[1]) do
    local path, token = line:match("^(%S+)%s*(%S*)$")
    local headers = {}
    if token ~= "" then
      headers["Authorization"] = "Bearer " .. token
    end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  -- each thread begins elsewhere
  at = number * 997
end

function request()
  at = at % #requests + 1
  return requests[at]
end
