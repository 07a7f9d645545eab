-- Reads of which each is sent once: thread 1 takes the first line of every two, thread 2 the second. What is left over when they run out is asked again.
local requests, at = {}, 0

function setup(thread)
  started = (started or 0) + 1
  thread:set("number", started)
end

function init(args)
  local n = 0
  for line in io.lines(args[1]) do
    n = n + 1
    if n % 2 == number % 2 then
      requests[#requests + 1] = wrk.format("GET", line, {})
    end
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

